/** Two cells, or a cell and a sum of cells, that must tell the same figure. Built from data, checked in one way. */
import { ZERO } from "../../domain/decimal";
import { plain } from "../../domain/figure";
import { addIntervals, agreement, intervalOf } from "../../domain/interval";
import { cellIdOf, fieldRef } from "../../form/lookup";
import { rule, type Rule, type RuleGroup } from "../rule";

export interface Equality {
  readonly id: string;
  readonly title: string;
  readonly group: RuleGroup;
  readonly basis: string;
  readonly left: string;
  /** Added up. */
  readonly right: readonly string[];
}

const name = (path: string): string => {
  const ref = fieldRef(path);
  return `${ref.section.label.replace(/（.*?）/g, "")}·${ref.field.label}`;
};

const DIFFERS = "“{leftName}”为 {left}，而{rightName}为 {right}，应当相等。请核对两处。";
const ROUNDING = "“{leftName}”为 {left}，而{rightName}为 {right}，相差在四舍五入的尾差以内。请调平，或写明审核说明。";

/** Says nothing while either side is blank or unreadable: other rules speak then. */
export const equality = (e: Equality): Rule =>
  rule({
    ...e,
    reads: [e.left, ...e.right],
    messages: fieldRef(e.left).field.kind === "money" ? { differs: DIFFERS, rounding: ROUNDING } : { differs: DIFFERS },
    *check({ cells }) {
      const left = cells.figure(cellIdOf(e.left));
      const right = e.right.map((p) => cells.figure(cellIdOf(p)));
      const known = right.flatMap((c) => (c.state === "filled" ? [c.value] : []));
      if (left.state !== "filled" || right.some((c) => c.state === "unreadable") || known.length === 0) return;
      const total = known.reduce((t, f) => t.plus(f.value), ZERO);
      const agreed =
        left.value.unit === "人"
          ? left.value.value.equals(total)
            ? "equal"
            : "differs"
          : agreement(left.value, total, addIntervals(known.map(intervalOf)));
      if (agreed === "equal") return;
      const data = {
        leftName: name(e.left),
        rightName:
          e.right.length > 1 ? `${name(e.right[0] ?? "")}等 ${e.right.length} 项合计` : `“${name(e.right[0] ?? "")}”`,
        left: plain(left.value.value),
        right: plain(total),
      };
      yield {
        messageId: agreed,
        level: agreed === "rounding" ? "提示" : "强制",
        at: left,
        data,
        evidence: [
          { cell: left, role: "left" },
          ...right.filter((c) => c.state !== "blank").map((cell) => ({ cell, role: "right" }) as const),
        ],
      };
    },
  });
