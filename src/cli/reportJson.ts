/**
 * The JSON of a report, as `read` prints it and `new --data` takes it: `edition`, and one member for each section of the form.
 * Figures are decimal text in the form's unit, days "2022-03-15", blanks null; what is left out is blank.
 */
import { schema, sectionOf } from "../reports/department/schema";
import { missingCount } from "../app/document/wordReport";
import type { WordReport } from "../app/views/wordReport";
import { Problem } from "../app/ports";
import { placeWords } from "../engine/fromDocument/place";
import { form, type ReportData, type SectionKey } from "../reports/department/form";
import { fieldsOf } from "../engine/schema/lookup";
import { currentKey } from "../engine/schema/storedId";
import { printed } from "./print/json";
import { listRow, sumRow } from "../engine/schema/path";

export interface ReportFile {
  /** Id of the scoring edition; the default one where it is left out. */
  readonly edition?: string;
  readonly data: ReportData;
}

export const printReport = ({ edition, data }: Required<ReportFile>): string => printed({ edition, ...data });

/**
 * The same for a Word report, with `source`: where each value stood, by its path; `unplaced`: what no field takes; `missing`: what the
 * printed form has and the document lacks.
 */
export const printWordReport = ({ edition, data, found, unplaced, missing }: WordReport): string =>
  printed({
    edition,
    ...data,
    source: Object.fromEntries([...found].map(([id, { place }]) => [id, placeWords(place)])),
    unplaced,
    missing: { count: missingCount(missing), parts: missing },
  });

/** Members of the JSON of a Word report that are no part of the report. */
const BESIDE: ReadonlySet<string> = new Set(["source", "unplaced", "missing"]);

/** Throws a Problem that names the first place that is not as the form declares it. */
export const parseReport = (text: string, file: string): ReportFile => {
  const refuse = (why: string): Problem =>
    new Problem("unsupported", `${file} 不是自评报告的数据`, why, "请以 ziping read 输出的 JSON 为样子改正。");
  const whole = jsonOf(text, refuse);
  if (!isObject(whole)) throw refuse("最外层应是一个对象");
  const { edition, ...members } = whole;
  const sections = Object.fromEntries(
    Object.entries(members).flatMap(([key, value]) => (BESIDE.has(key) ? [] : [[currentKey(schema, key), value]])),
  );
  if (edition !== undefined && typeof edition !== "string") throw refuse("edition 应是评分标准的编号");
  for (const [key, value] of Object.entries(sections)) {
    const fault = isSection(key) ? sectionFault(key, value) : `没有名为 ${key} 的部分`;
    if (fault !== undefined) throw refuse(fault);
  }
  // Every member has just been held against the declaration that ReportData is inferred from.
  const data = sections as ReportData;
  return edition === undefined ? { data } : { edition, data };
};

type JsonObject = Readonly<Record<string, unknown>>;

const jsonOf = (text: string, refuse: (why: string) => Problem): unknown => {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, "")) as unknown;
  } catch (cause) {
    throw refuse(`JSON 写法有误（${cause instanceof Error ? cause.message : String(cause)}）`);
  }
};

const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isSection = (key: string): key is SectionKey => Object.hasOwn(form, key);

const sectionFault = (key: SectionKey, value: unknown): string | undefined => {
  const { type } = sectionOf(key);
  if (!isObject(value)) return `${key} 应是一个对象`;
  if (type === "fields") return rowFault(key, key, value);
  const { rows = [], sum = {}, ...rest } = value;
  const [extra] = Object.keys(rest);
  if (extra !== undefined) return `${key} 里没有 ${extra}`;
  if (!Array.isArray(rows)) return `${key}.rows 应是一个数组`;
  const sumFault = type === "table" ? rowFault(key, sumRow(key), sum) : undefined;
  return sumFault ?? firstFault(rows, (row, i) => rowFault(key, listRow(key, i), row));
};

const rowFault = (key: SectionKey, path: string, row: unknown): string | undefined => {
  if (!isObject(row)) return `${path} 应是一个对象`;
  const known = fieldsOf(sectionOf(key));
  return firstFault(Object.entries(row), ([field, value]) => {
    if (!Object.hasOwn(known, field)) return `${path} 里没有 ${field}`;
    return value === null || typeof value === "string"
      ? undefined
      : `${path}.${field} 应是文字或 null，数字也写成文字，如 "30.81"`;
  });
};

const firstFault = <T>(
  items: readonly T[],
  faultOf: (item: T, index: number) => string | undefined,
): string | undefined => {
  for (const [i, item] of items.entries()) {
    const fault = faultOf(item, i);
    if (fault !== undefined) return fault;
  }
  return undefined;
};
