/** What the cover says without a label: the year in the title, the office that issued the form. */
import { yearInDigits } from "../../../domain/chineseNumbers";
import { cellsWithText, type Line, type LineCell } from "../../../engine/fromDocument/lines";
import { captionYear, type YearsOfDocument } from "./periods";
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

/** Of a line that is a title; undefined for any other text. */
export const titleYear = (text: string): string | undefined => {
  const title = yearInDigits(text.trim());
  return isSentence(title) ? undefined : (TITLE_YEAR.exec(title) ?? REPORT_YEAR.exec(title))?.[1];
};

const LABELLED_YEAR = /^(?:评价|自评|预算)年度[:：]?(20\d{2})/;

/** As a label says it, then as the title does, then as all captions of tables agree. */
export const yearsOf = (lines: readonly Line[]): YearsOfDocument => {
  const texts = lines.flatMap((line) => {
    const cells = cellsWithText(line).map(({ text }) => text);
    return [cells.join("").replace(/\s/g, ""), ...cells];
  });
  const labelled = texts.map((text) => LABELLED_YEAR.exec(text)?.[1]).find((year) => year !== undefined);
  const title = texts
    .filter((text) => captionYear(text) === undefined)
    .map(titleYear)
    .find((year) => year !== undefined);
  const captions = lines.flatMap((line) => cellsWithText(line).flatMap(({ text }) => captionYear(text) ?? []));
  const [first, ...others] = new Set(captions);
  return { year: labelled ?? title ?? (others.length === 0 ? first : undefined), hasSeveralYears: others.length > 0 };
};

/** true when the cell is a word of the cover. */
export const readCoverWords = ({ draft }: DocumentReading, cell: LineCell): boolean => {
  const text = cell.text.trim();
  if (ISSUER.test(text)) {
    draft.put(ISSUED_BY, text, cell.place);
    return true;
  }
  const year = titleYear(text);
  if (year === undefined) return false;
  if (!draft.has(YEAR)) draft.put(YEAR, year, cell.place);
  return true;
};
