/** Lists of the form that a fresh report fills by its edition, such as 核对清单: their rows under another edition. */
import type { Report, StandardData } from "../../engine/definition/report";
import { dataRows, type LooseRow } from "../../engine/report/data";
import { fieldsOf } from "../../engine/schema/lookup";
import type { Edition } from "../../engine/scoring/edition/edition";

export interface ListAfter {
  readonly section: string;
  readonly rows: readonly LooseRow[];
  /** Rows in which something was typed and that the new edition does not ask for. */
  readonly lost: readonly LooseRow[];
}

type Rows = readonly LooseRow[];

/** Answers stay where an item is asked for other points: "…，1分；". */
const asked = (text: string): string => text.replace(/[，,]?\s*\d+(?:\.\d+)?\s*分[；;。]?$/, "").replace(/\s/g, "");

const filledIn = (row: LooseRow): readonly string[] => Object.keys(row).filter((column) => (row[column] ?? "") !== "");

const isAsked = (asking: LooseRow, row: LooseRow): boolean =>
  filledIn(asking).every((column) => asked(asking[column] ?? "") === asked(row[column] ?? ""));

/** Each row that is asked for with what was typed beside it. */
const answered = (asking: Rows, now: Rows): { readonly rows: Rows; readonly used: ReadonlySet<LooseRow> } => {
  const used = new Set<LooseRow>();
  const rows = asking.map((row) => {
    const found = now.find((each) => !used.has(each) && isAsked(row, each));
    if (found === undefined) return row;
    used.add(found);
    return { ...found, ...row };
  });
  return { rows, used };
};

const isTyped = (row: LooseRow, before: Rows): boolean => {
  const asking = before.find((each) => isAsked(each, row));
  return filledIn(row).length > (asking === undefined ? 0 : filledIn(asking).length);
};

/** A row of the department's own stays while the first thing that it says, its indicator, is one of the new edition's. */
const staysBy = (column: string, after: Edition, row: LooseRow, before: Rows): boolean =>
  !before.some((each) => isAsked(each, row)) && after.indicators.some(({ id }) => id === row[column]);

const listAfter = (
  section: string,
  column: string,
  after: Edition,
  [before, asking, now]: readonly [Rows, Rows, Rows],
): ListAfter => {
  const { rows, used } = answered(asking, now);
  const rest = now.filter((row) => !used.has(row) && filledIn(row).length > 0);
  const own = rest.filter((row) => staysBy(column, after, row, before));
  const lost = rest.filter((row) => !own.includes(row) && isTyped(row, before));
  return { section, rows: [...rows, ...own], lost };
};

/** Of the lists that are not asked alike under both editions. `now`: what stands in the report. */
export const listsAfter = (report: Report, now: StandardData, from: Edition, to: Edition): readonly ListAfter[] => {
  const [before, after] = [report.fresh("", "", from), report.fresh("", "", to)];
  return report.schema.sectionKeys.flatMap((section) => {
    const [was, will] = [dataRows(before, section), dataRows(after, section)];
    const [column = ""] = Object.keys(fieldsOf(report.schema.sectionOf(section)));
    if (JSON.stringify(was) === JSON.stringify(will)) return [];
    return [listAfter(section, column, to, [was, will, dataRows(now, section)])];
  });
};
