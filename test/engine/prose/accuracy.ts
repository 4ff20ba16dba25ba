/** How far the reader of prose can be trusted: counted on the labelled sentences and on what is written about the made-up department. */
import firstRuns from "./department/batches/firstRuns.json";
import { findingsIn, isTold, rights, verdictsIn, wrongs } from "./department/cases";
import type { Right } from "./department/cases";
import { judge, reviewOf, sentences } from "./score";
import type { Label, Outcome } from "./score";

/** Texts of one kind: how many correct ones were accused, how many wrong ones were told, how many figures got a verdict. */
export interface KindCount {
  readonly kind: string;
  readonly rights: number;
  readonly accused: number;
  readonly hinted: number;
  readonly wrongs: number;
  readonly told: number;
  readonly figures: number;
  readonly checked: number;
}

const KINDS: readonly (readonly [string, string])[] = [
  ["field", "一句一事"],
  ["measure", "预算与决算"],
  ["time", "年度与时点"],
  ["whole", "范围：部门、单位、资金来源"],
  ["kind", "人员、得分的种类"],
  ["change", "增减"],
  ["base", "占比的基数"],
  ["inside", "文中自相比较"],
  ["list", "所列名称"],
  ["writing", "写法"],
  ["other", "其他"],
  ["passage", "整段（300—600 字）"],
];

const counted = (name: string, isOf: (one: Right) => boolean): KindCount => {
  const own = rights.filter(isOf);
  const found = own.map(findingsIn);
  const verdicts = own.flatMap(verdictsIn);
  const wrong = wrongs.filter(isOf);
  return {
    kind: name,
    rights: own.length,
    accused: found.filter((all) => all.some(({ gravity }) => gravity === "wrong")).length,
    hinted: found.filter((all) => all.length > 0 && all.every(({ gravity }) => gravity !== "wrong")).length,
    wrongs: wrong.length,
    told: wrong.filter(isTold).length,
    figures: verdicts.length,
    checked: verdicts.filter(({ state }) => state !== "unchecked").length,
  };
};

/** Kind by kind, and all together at the end. */
export const departmentCounts = (): readonly KindCount[] => [
  ...KINDS.map(([kind, name]) => counted(name, (one) => one.kind === kind)),
  counted("合计", () => true),
];

/** A batch as the reader met it first, before anything was mended, and as it reads it now. */
interface BatchCount {
  readonly first: (typeof firstRuns.runs)[number];
  readonly now: KindCount;
}

export const batchCounts = (): readonly BatchCount[] =>
  firstRuns.runs.map((first) => ({ first, now: counted(first.batch, ({ set }) => set === first.batch) }));

/** Labels of one kind among the labelled sentences. */
export interface LabelCount {
  readonly kind: string;
  readonly met: number;
  readonly missed: number;
  readonly surplus: number;
}

const labelCount = (kind: string, outcomes: readonly Outcome[], counts: (label: Label) => boolean): LabelCount => ({
  kind,
  met: outcomes.flatMap((one) => one.met).filter(counts).length,
  missed: outcomes.flatMap((one) => one.missed).filter(counts).length,
  surplus: outcomes.flatMap((one) => one.surplus).filter(counts).length,
});

const isRead = ({ is }: Label): boolean => is !== "unchecked";
const isFinding = (label: Label): boolean => isRead(label) && label.is !== "agrees";

/** Of what was read, of the findings among it, and kind by kind. */
export const labelCounts = (): readonly LabelCount[] => {
  const outcomes = sentences.map(judge);
  const labels = outcomes.flatMap((one) => [...one.met, ...one.missed, ...one.surplus]);
  const kinds = [...new Set(labels.map(({ is }) => is))].sort();
  return [
    labelCount("read", outcomes, isRead),
    labelCount("findings", outcomes, isFinding),
    ...kinds.map((kind) => labelCount(kind, outcomes, ({ is }) => is === kind)),
  ];
};

/** Of every figure that the labelled sentences say: how many there are, and how many got the verdict that a careful officer would give. */
export const ofEveryFigure = (): { readonly said: number; readonly right: number } => {
  const outcomes = sentences.map(judge);
  const said = sentences.flatMap((sentence) => reviewOf(sentence).marks);
  return { said: said.length, right: outcomes.flatMap((one) => one.met).filter(isRead).length };
};

export const ratio = (part: number, whole: number): string => (whole === 0 ? "—" : (part / whole).toFixed(3));
