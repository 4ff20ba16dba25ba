import type { FigureCell } from "../../../domain/cell";
import { Decimal } from "../../../domain/decimal";
import { show, type Figure } from "../../../domain/figure";
import { allFields, cellIdOf, fieldRef, findField, type FieldRef } from "../../schema/lookup";
import { toFigure, type ReportCells } from "../../report/cells";
import { derivationOf } from "../../report/complete";
import type { Draft, Suggestion } from "../../review/finding";
import { rule } from "../rule";

const YUAN_IN_WAN = new Decimal(10000);
const LARGE = new Decimal(100);
/** A department that keeps dams or roads has assets of many years' spending, and one that moved house many times last year's. */
const LARGE_FOR_ASSETS = new Decimal(1000);
/** 100 元 is the least that two decimals of 万元 can show. */
const LEAST = new Decimal(100);

/** How large the department is: its two tables, its budget, last year. */
const WHOLE = ["income.total", "spending.total", "budget.initial", "prior.income", "prior.spending"];
const SANGONG_BASIS = ["sangongBasis.priorActual", "sangongBasis.priorBudget", "sangongBasis.currentBudget"];

/** What tells the size of a part or of a single field better than the whole department does. */
const TWINS: Readonly<Record<string, readonly string[]>> = {
  sangong: SANGONG_BASIS,
  sangongBasis: ["sangong.total", ...SANGONG_BASIS],
  assets: ["prior.assets"],
  "prior.assets": ["assets.total"],
  procurement: ["spending.total"],
  card: ["spending.total"],
};

const moneyFields = allFields.filter((f) => f.field.kind === "money").map((f) => f.id);

interface Yardstick {
  readonly id: string;
  readonly cell: FigureCell;
  readonly figure: Figure;
}

/** The largest of these that is known and not nothing. */
const largest = (paths: readonly string[], cells: ReportCells): Yardstick | undefined =>
  paths
    .flatMap((id): Yardstick[] => {
      const cell = cells.figure(cellIdOf(id));
      return cell.state === "filled" && cell.value.value.gt(0) ? [{ id, cell, figure: cell.value }] : [];
    })
    .reduce<Yardstick | undefined>(
      (most, next) => (most === undefined || next.figure.value.gt(most.figure.value) ? next : most),
      undefined,
    );

/** A figure is not held against itself, nor a table against its own total. */
const yardstickFor = (ref: FieldRef, cells: ReportCells): Yardstick | undefined => {
  const twins = (TWINS[ref.id] ?? TWINS[ref.sectionKey] ?? []).filter((id) => id !== ref.id);
  return (
    largest(twins, cells) ??
    largest(
      WHOLE.filter((id) => fieldRef(id).sectionKey !== ref.sectionKey),
      cells,
    )
  );
};

interface Suspect {
  readonly cell: FigureCell;
  readonly figure: Figure;
  readonly ref: FieldRef;
  readonly beside: Yardstick;
}

/** Far too large as it stands, and neither too large nor too small when taken for 元. */
const isYuan = ({ value }: Figure, beside: Decimal, large: Decimal): boolean =>
  value.gte(LEAST) && value.gte(beside.times(large)) && value.lte(beside.times(large).times(YUAN_IN_WAN));

function* suspects(cells: ReportCells): Iterable<Suspect> {
  for (const each of cells.all()) {
    const ref = findField(each.id);
    const cell = toFigure(each);
    if (ref?.field.kind !== "money" || cell.state !== "filled" || derivationOf(cell.id) !== undefined) continue;
    const beside = yardstickFor(ref, cells);
    const large = ref.sectionKey === "assets" || ref.key === "assets" ? LARGE_FOR_ASSETS : LARGE;
    if (beside !== undefined && isYuan(cell.value, beside.figure.value, large))
      yield { cell, figure: cell.value, ref, beside };
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
  cell.state === "filled"
    ? [{ cell: cell.id, value: cell.value.value.dividedBy(YUAN_IN_WAN).toDecimalPlaces(2).toFixed() }]
    : [];

const draftOf = (found: readonly [Suspect, ...Suspect[]]): Draft => {
  const [{ cell, figure, ref, beside }, ...others] = found;
  const [suggestion] = inWan(cell);
  const data = {
    field: ref.field.label,
    shown: show(figure),
    beside: fieldRef(beside.id).field.label,
    size: show(beside.figure),
    wan: suggestion?.value ?? "",
    count: String(found.length),
  };
  const evidence = [
    ...found.map((s) => ({ cell: s.cell, role: "left" }) as const),
    { cell: beside.cell, role: "right" } as const,
  ];
  if (others.length > 0 || suggestion === undefined) return { messageId: "several", at: cell, data, evidence };
  return { messageId: "yuan", at: cell, data, evidence, suggestion };
};

/** 金额单位是万元：比同类数大几百倍、除以一万才相当的数，多半按元填了。 */
export const yuanForWan = rule({
  id: "数值.元",
  title: "疑似按元填写",
  group: "收支情况",
  level: "提示",
  basis: "填表要求：金额单位为万元",
  reads: moneyFields,
  messages: {
    yuan: "“{field}”为 {shown}，而“{beside}”只有 {size}，疑似按元填写。若是，请改为 {wan} 万元。",
    several:
      "“{field}”等 {count} 个数（{field}为 {shown}），而“{beside}”只有 {size}，疑似都按元填写。若是，请都除以 10000 改为万元（{field}应为 {wan} 万元）。",
  },
  amends: ({ evidence }, cells) =>
    evidence.flatMap(({ cell, role }) => (role === "left" ? inWan(cells.figure(cell)) : [])),
  *check({ cells }) {
    for (const found of bySection(suspects(cells))) yield draftOf(found);
  },
});
