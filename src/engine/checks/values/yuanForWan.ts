import type { CellId, FigureCell } from "../../../domain/cell";
import { Decimal, ZERO } from "../../../domain/decimal";
import { show, type Figure } from "../../../domain/figure";
import { oncePer } from "../../../domain/oncePer";
import { remembering } from "../../../domain/remembering";
import type { FieldRef, Schema } from "../../schema/schema";
import type { ReportCells } from "../../report/cells";
import type { FindingDraft, Suggestion } from "../../review/finding";
import { asLeft, asRight } from "../../review/evidence";
import { rule, type Rule } from "../rule";
import { entered } from "./entered";
import { perHeadDrafts, type PerHead } from "./perHead";
import { wanOf, YUAN_IN_WAN } from "./yuan";

const LARGE = new Decimal(100);
/** 100 元 is the least that two decimals of 万元 can show. */
const LEAST = new Decimal(100);

/** What a report knows of the size of its figures. */
export interface Sizes {
  /** How large the whole is. */
  readonly whole: readonly string[];
  /** What tells the size of a part or of a single field better than the whole does, by section or field id. */
  readonly beside: Readonly<Record<string, readonly string[]>>;
  /** How many times the size is still no reason to doubt, never less than once; by section or field id, 100 otherwise. */
  readonly large: Readonly<Record<string, number>>;
  /** Asked where nothing is found by these. */
  readonly perHead: readonly PerHead[];
}

interface Yardstick {
  readonly id: string;
  readonly cell: FigureCell;
  readonly figure: Figure;
}

/** A path, and the cell that it means. */
interface Place {
  readonly id: string;
  readonly cell: CellId;
}

/** The largest of these that is known and not nothing. */
const largest = (places: readonly Place[], cells: ReportCells): Yardstick | undefined => {
  let most: Yardstick | undefined;
  for (const { id, cell: at } of places) {
    const cell = cells.figure(at);
    if (cell.state === "filled" && cell.value.value.gt(most?.figure.value ?? ZERO))
      most = { id, cell, figure: cell.value };
  }
  return most;
};

const placesIn = (schema: Schema, ids: readonly string[]): readonly Place[] =>
  ids.map((id) => ({ id, cell: schema.cellIdOf(id) }));

/** A figure is not held against itself. */
const twinsIn = oncePer((sizes: Sizes) =>
  oncePer((schema: Schema) =>
    oncePer((ref: FieldRef): readonly Place[] => {
      const beside = sizes.beside[ref.id] ?? sizes.beside[ref.sectionKey] ?? [];
      return placesIn(
        schema,
        beside.filter((id) => id !== ref.id),
      );
    }),
  ),
);

/** Nor a table against its own total. */
const wholeBeside = oncePer((sizes: Sizes) =>
  oncePer((schema: Schema) =>
    remembering((section: string): readonly Place[] =>
      placesIn(
        schema,
        sizes.whole.filter((id) => schema.fieldRef(id).sectionKey !== section),
      ),
    ),
  ),
);

/** Worked out once for each field, and the whole once for each section. */
const yardsticks = (sizes: Sizes, cells: ReportCells): ((ref: FieldRef) => Yardstick | undefined) => {
  const { schema } = cells;
  const whole = remembering((section) => largest(wholeBeside(sizes)(schema)(section), cells));
  return oncePer((ref: FieldRef) => largest(twinsIn(sizes)(schema)(ref), cells) ?? whole(ref.sectionKey));
};

interface Suspect {
  readonly cell: FigureCell;
  readonly figure: Figure;
  readonly ref: FieldRef;
  readonly beside: Yardstick;
}

/** Far too large as it stands, and neither too large nor too small when taken for 元. */
const isYuan = ({ value }: Figure, beside: Decimal, large: Decimal): boolean =>
  value.gte(beside.times(large)) && value.lte(beside.times(large).times(YUAN_IN_WAN));

function* suspects(cells: ReportCells, sizes: Sizes): Iterable<Suspect> {
  const besideOf = yardsticks(sizes, cells);
  for (const { cell, figure, ref } of entered(cells)) {
    if (ref.field.kind !== "money") continue;
    const beside = figure.value.gte(LEAST) ? besideOf(ref) : undefined;
    if (beside === undefined || figure.value.lt(beside.figure.value)) continue;
    const times = sizes.large[ref.id] ?? sizes.large[ref.sectionKey];
    const large = times === undefined ? LARGE : new Decimal(times);
    if (isYuan(figure, beside.figure.value, large)) yield { cell, figure, ref, beside };
  }
}

const bySection = (found: Iterable<Suspect>): readonly (readonly [Suspect, ...Suspect[]])[] => {
  const sections = new Map<string, [Suspect, ...Suspect[]]>();
  for (const suspect of found) {
    const others = sections.get(suspect.ref.sectionKey);
    if (others === undefined) sections.set(suspect.ref.sectionKey, [suspect]);
    else others.push(suspect);
  }
  return [...sections.values()];
};

const inWan = (cell: FigureCell): readonly Suggestion[] =>
  cell.state === "filled" ? [{ cell: cell.id, value: wanOf(cell.value.value) }] : [];

const draftOf = (found: readonly [Suspect, ...Suspect[]], { fieldRef }: Schema): FindingDraft => {
  const [{ cell, figure, ref, beside }, ...others] = found;
  const [suggestion, ...also] = found.flatMap((s) => inWan(s.cell));
  const data = {
    field: ref.field.label,
    shown: show(figure),
    beside: fieldRef(beside.id).field.label,
    size: show(beside.figure),
    wan: suggestion?.value ?? "",
    count: String(found.length),
  };
  const evidence = [...found.map((s) => asLeft(s.cell)), asRight(beside.cell)];
  const proposed =
    suggestion === undefined ? {} : { suggestion: { ...suggestion, ...(also.length > 0 ? { also } : {}) } };
  return { messageId: others.length > 0 ? "several" : "yuan", at: cell, data, evidence, ...proposed };
};

/** 金额单位是万元：比同类数大几百倍、除以一万才相当的数，多半按元填了。 */
export const yuanForWan = (schema: Schema, group: string, sizes: Sizes): Rule =>
  rule({
    id: "数值.元",
    title: "疑似按元填写",
    group,
    level: "提示",
    basis: "填表要求：金额单位为万元",
    reads: [
      ...schema.allFields.filter((f) => f.field.kind === "money").map((f) => f.id),
      ...sizes.perHead.flatMap(({ heads }) => heads),
    ],
    messages: {
      yuan: "“{field}”为 {shown}，而“{beside}”只有 {size}，疑似按元填写。若是，请改为 {wan} 万元。",
      several:
        "“{field}”等 {count} 个数（{field}为 {shown}），而“{beside}”只有 {size}，疑似都按元填写。若是，请都除以 10000 改为万元（{field}应为 {wan} 万元）。",
      heads:
        "“{field}”为 {shown}，按 {heads}算，每人 {each} 万元，疑似整套表都按元填写。若是，请都除以 10000 改为万元（{field}应为 {wan} 万元）。",
    },
    amends: ({ messageId, evidence }, cells) =>
      messageId === "heads"
        ? entered(cells).flatMap(({ cell, ref }) => (ref.field.kind === "money" ? inWan(cell) : []))
        : evidence.flatMap(({ cell, role }) => (role === "left" ? inWan(cells.figure(cell)) : [])),
    *check({ cells }) {
      const found = bySection(suspects(cells, sizes));
      for (const each of found) yield draftOf(each, schema);
      if (found.length === 0) yield* perHeadDrafts(cells, sizes.perHead);
    },
  });
