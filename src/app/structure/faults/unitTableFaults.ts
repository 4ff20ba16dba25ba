/** Tables of units whose 汇总 row or columns are gone. The names of the 汇总 cells tell: Excel breaks them with their row or column. */
import type { Schema } from "../../../engine/schema/schema";
import { blockColumns, fieldsOf } from "../../../engine/schema/lookup";
import { blockName, namedFields } from "../../../engine/schema/names";
import type { Fault } from "../../../engine/report/read";
import { targetOf } from "../../../workbook/targets";
import type { WorkbookSnapshot } from "../../../workbook/model";
import { stateIn, type NameState } from "../standardLayout";

interface Lost {
  readonly name: string;
  readonly field: string;
  readonly state: NameState;
}

const lostSums = ({ sectionOf }: Schema, key: string, stateOf: ReturnType<typeof stateIn>): readonly Lost[] =>
  namedFields(sectionOf(key)).flatMap(({ key: field, name }) => {
    const state = stateOf(name);
    return state === "found" ? [] : [{ name, field, state }];
  });

/** One fault a table: its columns, or its 汇总 row, or the first name that was deleted there. A lost block is told as such. */
const tableFault = (
  schema: Schema,
  key: string,
  snapshot: WorkbookSnapshot,
  stateOf: ReturnType<typeof stateIn>,
): Fault | undefined => {
  const section = schema.sectionOf(key);
  const block = section.type === "table" ? targetOf(snapshot, blockName(section)) : undefined;
  if (block === undefined) return undefined;
  const lost = lostSums(schema, key, stateOf);
  const first = lost[0];
  if (first === undefined) return undefined;
  const [expected, found] = [blockColumns(section), block.area.cols];
  if (found < expected)
    return { kind: "columnsChanged", sheet: block.sheet, section: key, name: blockName(section), expected, found };
  const rowGone =
    lost.length === Object.keys(fieldsOf(section)).length && lost.every(({ state }) => state === "broken");
  return {
    kind: rowGone ? "nameBroken" : "nameMissing",
    section: key,
    name: first.name,
    field: first.field,
    inSumRow: true,
  };
};

export const tableFaults = (schema: Schema, snapshot: WorkbookSnapshot): readonly Fault[] => {
  const stateOf = stateIn(snapshot);
  return schema.sectionKeys.flatMap((key) => tableFault(schema, key, snapshot, stateOf) ?? []);
};

/** Without these tables: their figures would be taken for others, and a proposal would overwrite them. */
export const withoutTables = (
  { sectionOf }: Schema,
  snapshot: WorkbookSnapshot,
  faults: readonly Fault[],
): WorkbookSnapshot => {
  const unfit = new Set(faults.filter((f) => f.kind !== "nameMissing").map((f) => blockName(sectionOf(f.section))));
  return unfit.size === 0 ? snapshot : { ...snapshot, names: snapshot.names.filter((n) => !unfit.has(n.name)) };
};

/** Names of the 汇总 cells that are lost: they are found again together. */
export const lostSumNames = (schema: Schema, key: string, snapshot: WorkbookSnapshot): readonly string[] =>
  schema.sectionOf(key).type === "table" ? lostSums(schema, key, stateIn(snapshot)).map(({ name }) => name) : [];
