/** From a text document to a Word report. Pure; files are read by adapters. */
import type { TextDocument } from "../../document/model";
import { blocksText } from "../../document/text";
import { placeWords } from "../../engine/fromDocument/place";
import { formHolding, type DocumentForm, type DocumentReport } from "../../engine/definition/documentForm";
import { fromData } from "../../engine/report/data";
import { yearIn } from "../../engine/report/year";
import { defaultEdition } from "../standard/editions";
import { Problem } from "../ports";
import type { MissingView, WordReport } from "../views/wordReport";

/** Fewer values than this are chance: any work report has a heading or a date in common with ours. */
const FEWEST = 3;

/** Throws a Problem for a document that is no report of this kind. */
export const readWordReport = (kind: DocumentForm, document: TextDocument): WordReport => {
  if (isWithoutText(document)) throw scanned();
  const read = kind.read(document);
  const form = formHolding(kind, read.numbers);
  const cells = fromData(form.report.schema, read.data);
  const telling = [...read.found.keys()].filter((id) => form.isTelling(id) && cells.cell(id).state !== "blank");
  if (telling.length < FEWEST) throw notAReport();
  return {
    data: read.data,
    numbers: read.numbers,
    edition: read.edition ?? defaultEdition(form.report, yearIn(cells.cell(form.report.roles.year))).id,
    found: read.found,
    unplaced: read.unplaced.map(({ place, text, because = "" }) => ({ place: placeWords(place), text, because })),
    missing: missingIn(form, read),
  };
};

const isWithoutText = ({ blocks, asides }: TextDocument): boolean =>
  blocksText(blocks).trim() === "" && asides.every(({ text }) => text.trim() === "");

const scanned = (): Problem =>
  new Problem(
    "notOurs",
    "这份文档里没有文字",
    "可能是扫描件，每页是一张图片",
    "请选择盖章扫描以前的 Word 文档；没有的，请先识别成文字和表格，核对无误后再读取。",
  );

const notAReport = (): Problem =>
  new Problem(
    "notOurs",
    "这份文档里没有自评报告的内容",
    "没有找到收支表、绩效目标、评分表或报告综述的栏目",
    "请选择部门整体支出绩效自评报告的 Word 文档。",
  );

/** Single fields one by one; a table or list as a whole, when it has no row. */
const missingIn = (
  { report: { schema }, printedSections, isPrinted }: DocumentForm,
  { data }: DocumentReport,
): readonly MissingView[] => {
  const cells = fromData(schema, data);
  return printedSections.flatMap((key): readonly MissingView[] => {
    const section = schema.sectionOf(key);
    if (section.type !== "fields") return cells.rowCount(key) > 0 ? [] : [{ part: section.label, fields: [] }];
    const blank = schema.allFields.filter(
      ({ id, sectionKey }) => sectionKey === key && isPrinted(id) && cells.cell(id).state === "blank",
    );
    return blank.length === 0 ? [] : [{ part: section.label, fields: blank.map(({ field }) => field.label) }];
  });
};

/** How many fields and tables are missing. */
export const missingCount = (missing: readonly MissingView[]): number =>
  missing.reduce((count, { fields }) => count + Math.max(1, fields.length), 0);
