/** Which year's figures a head or a caption announces: the form has those of its own year, and others may stand beside them. */
import { yearInDigits } from "../../../domain/chineseNumbers";
import { labelKey } from "../../../engine/fromDocument/words";

/** "unclear" where a year is named and nobody knows which one the report is about. */
export type Period = "this" | "other" | "unclear";

const WHEN = "(?<year>20[0-9]{2})年?度?|(?<before>上一?年度?|去年度?|前年)|(?<now>本年度?|今年|当年)";
const HEAD = new RegExp(
  `^(?:${WHEN})?(?<start>[年期]初)?(?:[年期]末|年中|全年|调整|部门|财政)*(?<plan>预算)?(?<done>决算|实际|执行|完成)?(?:支出|收入|发生)?(?:数|额|情况|金额)*$`,
  "u",
);

/** undefined for a head that says anything else than when: "上年结转" is a column. */
export const periodIn = (text: string, year: string | undefined): Period | undefined => {
  const said = HEAD.exec(labelKey(yearInDigits(text)))?.groups;
  if (said === undefined || Object.values<string | undefined>(said).every((part) => part === undefined))
    return undefined;
  if ((said["before"] ?? said["start"] ?? said["plan"]) !== undefined) return "other";
  return said["year"] === undefined ? "this" : periodOf(said["year"], year);
};

const periodOf = (said: string, year: string | undefined): Period => {
  if (year === undefined) return "unclear";
  return said === year ? "this" : "other";
};

const YEAR = /(?:^|\D)(20\d{2})\s*年(?!\s*\d)/;

/** "2020年度收入情况（万元）": the year that a caption of a table is about. The title of a report is none. */
export const captionYear = (text: string): string | undefined =>
  text.length > 40 || /[，。；,;]|自评|评价|绩效|报告/.test(text) || !/收入|支出|收支|三公|经费|资产|结余/.test(text)
    ? undefined
    : YEAR.exec(yearInDigits(text))?.[1];

/** Of a table under these lines. One year over all tables says nothing: it may be left over from the form of the year before. */
export const periodUnder = (
  lines: readonly string[],
  { year, hasSeveralYears }: YearsOfDocument,
): Period | undefined => {
  const said = lines.map(captionYear).find((each) => each !== undefined);
  return said === undefined || !hasSeveralYears ? undefined : periodOf(said, year);
};

export interface YearsOfDocument {
  /** The year that the report is about; undefined where it does not say, or names several. */
  readonly year: string | undefined;
  /** Captions of its tables name different years. */
  readonly hasSeveralYears: boolean;
}
