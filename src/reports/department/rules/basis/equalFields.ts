/** Two cells, or a cell and a sum of cells, that must tell the same figure. Built from data, checked in one way. */
import type { FigureCell } from "../../../../domain/cell";
import { sumOf, ZERO } from "../../../../domain/decimal";
import { figure, plain, type Figure } from "../../../../domain/figure";
import { addIntervals, agreement, intervalOf, type Agreement } from "../../../../domain/interval";
import { fieldRef, figureAt, type FormField } from "../../schema";
import type { DraftEvidence } from "../../../../engine/review/finding";
import type { ReportCells } from "../../../../engine/report/cells";
import { asKept } from "../../../../engine/checks/values/wholeWan";
import { asLeft, asRight } from "../../../../engine/review/evidence";
import { rule, type DepartmentRule, type RuleGroup } from "../rule";

interface Equality {
  readonly id: string;
  readonly title: string;
  readonly group: RuleGroup;
  readonly basis: string;
  readonly left: FormField;
  /** Added up. */
  readonly right: readonly FormField[];
  /** Where this cell is filled, a blank on the left says that there was nothing. */
  readonly blankIsNothingIf?: FormField;
  /** While some of the addends are blank, a sum that falls short is not yet a contradiction. */
  readonly mayBePartlyFilled?: true;
  /** Where both may be right as they stand: what is filled in then. */
  readonly otherwise?: string;
}

const name = (path: string): string => {
  const ref = fieldRef(path);
  return `${ref.section.label.replace(/（.*?）/g, "")}·${ref.field.label}`;
};

const DIFFERS = "“{leftName}”为 {left}，而{rightName}为 {right}，应当相等。请核对两处。";
const ROUNDING = "“{leftName}”为 {left}，而{rightName}为 {right}，相差在四舍五入的尾差以内。请调平，或写明审核说明。";

const PARTLY =
  "“{leftName}”为 {left}，而{rightName}只填了一部分，共 {right}。没有填的请补填，确实没有的填 0；两处不一致的请核对。";

const messagesOf = (e: Equality): DepartmentRule["messages"] => ({
  differs: `${DIFFERS}${e.otherwise ?? ""}`,
  ...(fieldRef(e.left).field.kind === "money" ? { rounding: ROUNDING } : {}),
  ...(e.mayBePartlyFilled === true ? { partly: PARTLY } : {}),
});

/** The addends that are filled do not reach the figure, and others are still blank. */
const isPartly = ({ mayBePartlyFilled }: Equality, left: Figure, known: readonly Figure[], all: number): boolean =>
  mayBePartlyFilled === true && known.length < all && sumOf(known.map((f) => f.value)).lt(left.value);

/** People are counted, not rounded. */
const compared = (left: Figure, right: readonly Figure[]): Agreement => {
  const sum = sumOf(right.map((f) => f.value));
  if (left.value.equals(sum)) return "equal";
  const agreed = agreement(left, sum, addIntervals(right.map(intervalOf)));
  return agreed === "rounding" && left.unit === "人" ? "differs" : agreed;
};

const namesOf = ({ left, right }: Equality): { readonly leftName: string; readonly rightName: string } => {
  const [first = "", ...more] = right.map(name);
  return { leftName: name(left), rightName: more.length > 0 ? `${first}等 ${right.length} 项合计` : `“${first}”` };
};

const evidenceOf = (left: FigureCell, right: readonly FigureCell[]): readonly DraftEvidence[] => [
  asLeft(left),
  ...right.filter((c) => c.state !== "blank").map(asRight),
];

const nothing = (id: string): FigureCell => ({ id, state: "filled", value: figure(ZERO, "万元", 2) });

const leftOf = ({ left, blankIsNothingIf: part }: Equality, cells: ReportCells): FigureCell => {
  const cell = figureAt(cells, left);
  const isNothing = cell.state === "blank" && part !== undefined && figureAt(cells, part).state === "filled";
  return isNothing ? nothing(cell.id) : cell;
};

/** Says nothing while either side is blank or unreadable: other rules speak then. */
export const equality = (e: Equality): DepartmentRule =>
  rule({
    ...e,
    compares: true,
    reads: [e.left, ...e.right, ...(e.blankIsNothingIf === undefined ? [] : [e.blankIsNothingIf])],
    messages: messagesOf(e),
    *check({ cells }) {
      const left = leftOf(e, cells);
      const right = e.right.map((p) => figureAt(cells, p));
      const known = right.flatMap((c) => (c.state === "filled" ? [c.value] : []));
      if (left.state !== "filled" || right.some((c) => c.state === "unreadable") || known.length === 0) return;
      const agreed = compared(
        asKept(left.value, cells),
        known.map((each) => asKept(each, cells)),
      );
      if (agreed === "equal") return;
      const isWaiting = isPartly(e, left.value, known, right.length);
      yield {
        messageId: isWaiting ? "partly" : agreed,
        level: isWaiting || agreed === "rounding" ? "提示" : "强制",
        at: left,
        data: { ...namesOf(e), left: plain(left.value.value), right: plain(sumOf(known.map((f) => f.value))) },
        evidence: evidenceOf(left, right),
      };
    },
  });
