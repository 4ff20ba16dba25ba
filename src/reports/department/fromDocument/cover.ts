/** What the cover says without a label: the year in the title, the office that issued the form. */
import { yearInDigits } from "../../../domain/chineseNumbers";
import type { LineCell } from "../../../engine/fromDocument/lines";
import type { FormField } from "../schema";
import type { DocumentReading } from "./reading";

const YEAR: FormField = "cover.year";
const ISSUED_BY: FormField = "cover.issuer";

/** A title: the year it is about, and nothing that is a sentence. */
const TITLE_YEAR = /(?:^|[^\d])(20\d{2})\s*年度/;
/** "2021年部门整体支出绩效自评报告" */
const REPORT_YEAR = /(?:^|[^\d])(20\d{2})\s*年(?!\s*\d).*(?:自评|评价).*报告$/;
const ISSUER = /^.{2,30}[(（]\s*(?:制|印制|监制|编制)\s*[)）]$|^.{2,30}(?:局|厅|部)\s*(?:制|印制|监制)$/;

const isSentence = (text: string): boolean => /[，。；,;]/.test(text) || text.length > 60;

/** true when the cell is a word of the cover. */
export const readCoverWords = ({ draft }: DocumentReading, cell: LineCell): boolean => {
  const text = cell.text.trim();
  if (ISSUER.test(text)) {
    draft.put(ISSUED_BY, text, cell.place);
    return true;
  }
  const title = yearInDigits(text);
  const [, year] = TITLE_YEAR.exec(title) ?? REPORT_YEAR.exec(title) ?? [];
  if (year === undefined || isSentence(text)) return false;
  if (!draft.has(YEAR)) draft.put(YEAR, year, cell.place);
  return true;
};
