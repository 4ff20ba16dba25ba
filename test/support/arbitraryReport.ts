/** Random reports, right and wrong ones: any number of rows, blanks, totals that do not add up, texts where figures belong. */
import { sectionOf } from "../../src/reports/department/schema";
import fc from "fast-check";
import { isFigureKind, type Field } from "../../src/engine/schema/field";
import type { Datum } from "../../src/engine/schema/section";
import { sectionKeys, type ReportData, type SectionKey } from "../../src/reports/department/form";
import { fieldsOf } from "../../src/engine/schema/lookup";

const hundredths = (min: number, max: number): fc.Arbitrary<string> =>
  fc
    .integer({ min, max })
    .map((n) =>
      `${n < 0 ? "-" : ""}${Math.floor(Math.abs(n) / 100)}.${String(Math.abs(n) % 100).padStart(2, "0")}`.replace(
        /\.?0+$/,
        "",
      ),
    );

const pad = (n: number): string => String(n).padStart(2, "0");
const day = fc
  .tuple(fc.integer({ min: 1950, max: 2100 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([y, m, d]) => `${y}-${pad(m)}-${pad(d)}`);

/** Begins and ends without a blank, and may begin like a formula. */
const text = fc
  .tuple(
    fc.constantFrom("", "=", "+", "-", "@", "'"),
    fc.string({ unit: fc.constantFrom(..."局机关监测站示例（）、。“”\n 12.万元%-"), minLength: 0, maxLength: 60 }),
  )
  .map(([head, tail]) => `示${head}${tail}例`);

const unreadable = fc.constantFrom("约2500", "待定数", "一千", "12,34", "#REF!");

/** As the report's JSON prints it. */
const readableDatum = (field: Field): fc.Arbitrary<string> => {
  switch (field.kind) {
    case "money":
    case "percent":
      return field.kind === "percent"
        ? fc.integer({ min: -99999, max: 999999 }).map((n) => (n / 100).toFixed(2))
        : hundredths(-1e9, 1e11);
    case "score":
      return hundredths(0, 10000);
    case "count":
      return fc.integer({ min: 0, max: 100000 }).map(String);
    case "date":
      return day;
    case "choice":
      return fc.constantFrom(...(field.choices ?? [""]));
    case "text":
      return text;
  }
};

/** anything: right and wrong · entered: what an officer enters, readable, and nothing that the form derives. */
type Contents = "anything" | "entered";

const isChecked = (field: Field): boolean =>
  isFigureKind(field.kind) || field.kind === "date" || field.kind === "choice";

const datum = (field: Field, contents: Contents): fc.Arbitrary<Datum> => {
  if (contents === "entered" && field.is !== undefined) return fc.constant(null);
  const other = contents === "anything" && isChecked(field) ? [{ weight: 1, arbitrary: unreadable }] : [];
  return fc.oneof(
    { weight: 6, arbitrary: readableDatum(field) },
    { weight: 2, arbitrary: fc.constant(null) },
    ...other,
  );
};

type Row = Readonly<Record<string, Datum>>;

const row = (key: SectionKey, contents: Contents): fc.Arbitrary<Row> =>
  fc.record(
    Object.fromEntries(Object.entries(fieldsOf(sectionOf(key))).map(([f, field]) => [f, datum(field, contents)])),
  );

/** Rows with nothing but derived figures in them are spare rows of the form, and not read. */
const isUsed =
  (key: SectionKey) =>
  (data: Row): boolean =>
    Object.entries(fieldsOf(sectionOf(key))).some(([f, field]) => field.is === undefined && data[f] !== null);

const section = (key: SectionKey, most: number, contents: Contents): fc.Arbitrary<object> => {
  const { type } = sectionOf(key);
  if (type === "fields") return row(key, contents);
  const rows = fc.array(row(key, contents).filter(isUsed(key)), { maxLength: most });
  return type === "list" || contents === "entered" ? fc.record({ rows }) : fc.record({ sum: row(key, contents), rows });
};

/** Every section, with up to `most` rows in each table and list. */
export const arbitraryReport = (most: number, contents: Contents = "anything"): fc.Arbitrary<ReportData> =>
  fc
    .tuple(...sectionKeys.map((key) => section(key, most, contents).map((data) => [key, data] as const)))
    .map((entries) => Object.fromEntries<object>(entries));
