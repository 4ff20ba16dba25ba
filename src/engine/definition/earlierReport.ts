/** The report in the form of an earlier version: what read, laid out and changed goes by it as long as the workbook has that form. */
import { oncePer } from "../../domain/oncePer";
import { sheetWithout } from "../layout/earlierSheet";
import { fromData } from "../report/data";
import { isColumn } from "../schema/newParts";
import { schemaWithout } from "../schema/withoutColumns";
import type { Report } from "./report";

const made = oncePer((): Map<string, Report> => new Map());

const without = (today: Report, columns: readonly string[]): Report => {
  const schema = schemaWithout(today.schema, columns);
  const forms = { today: today.schema, earlier: schema, columns };
  const blank = fromData(today.schema, {});
  const { further } = today;
  return {
    ...today,
    schema,
    sheets: today.sheets.map((plan) => sheetWithout(plan, forms, blank)),
    ...(further === undefined
      ? {}
      : {
          further: {
            ...further,
            withNumbers: (numbers: readonly number[]) => reportWithout(further.withNumbers(numbers), columns),
          },
        }),
    today,
  };
};

/** Without these columns of its tables and lists; the report of today where none of `parts` is one. */
export const reportWithout = (report: Report, parts: readonly string[]): Report => {
  const today = report.today ?? report;
  const columns = parts.filter((part) => isColumn(today.schema, part));
  if (columns.length === 0) return today;
  const known = made(today);
  const key = [...columns].sort().join();
  const found = known.get(key) ?? without(today, columns);
  known.set(key, found);
  return found;
};
