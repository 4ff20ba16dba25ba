/** 基本支出 by economic class against 人员支出 and 公用支出: the same money, told in two ways. */
import type { FigureCell } from "../../../../domain/cell";
import { sumOf, type Decimal } from "../../../../domain/decimal";
import { plain } from "../../../../domain/figure";
import { addIntervals, agreement, intervalOf, subtractIntervals, type Interval } from "../../../../domain/interval";
import type { FindingDraft } from "../../../../engine/review/finding";
import { asKept } from "../../../../engine/checks/values/wholeWan";
import { rule } from "../rule";
import { fieldIn, cellIn, sumRow } from "../../../../engine/schema/path";
import { asLeft, asRight } from "../../../../engine/review/evidence";
import { economicClasses, type EconomicClass } from "../../sections/basis";
import { type Cells } from "../../schema";

/** 人员支出 are these classes; all others are 公用支出. */
const PERSONNEL: readonly EconomicClass[] = ["wages", "personal"];
const ALL = economicClasses.map(({ key }) => key);
const CLASSES = { personnel: PERSONNEL, publicUse: ALL.filter((key) => !PERSONNEL.includes(key)) };
type Purpose = keyof typeof CLASSES;

interface Basic {
  readonly value: Decimal;
  /** Worked out where the value is another than what was spent. */
  readonly possible: () => Interval;
  readonly cells: readonly FigureCell[];
}

const figuresIn = (found: readonly FigureCell[], cells: Cells) =>
  found.flatMap((c) => (c.state === "filled" ? [asKept(c.value, cells)] : []));

/** 整体 − 项目 over these classes. */
const basicOf = (classes: readonly EconomicClass[], cells: Cells): Basic => {
  const whole = classes.map((c) => cells.figure(fieldIn("economicWhole", c)));
  const project = classes.map((c) => cells.figure(fieldIn("economicProject", c)));
  const [all, ofProjects] = [figuresIn(whole, cells), figuresIn(project, cells)];
  return {
    value: sumOf(all.map((f) => f.value)).minus(sumOf(ofProjects.map((f) => f.value))),
    possible: () => subtractIntervals(addIntervals(all.map(intervalOf)), addIntervals(ofProjects.map(intervalOf))),
    cells: [...whole, ...project],
  };
};

/** Both classifications must be there; what cannot be read is told elsewhere. */
const isKnown = (cells: Cells): boolean => {
  const of = (section: "economicWhole" | "economicProject"): readonly FigureCell[] =>
    ALL.map((c) => cells.figure(fieldIn(section, c)));
  const [whole, project] = [of("economicWhole"), of("economicProject")];
  const spent = cells.figure("spending.sum.project");
  const noProjects = spent.state === "filled" && spent.value.value.isZero();
  return (
    [...whole, ...project].every((c) => c.state !== "unreadable") &&
    whole.some((c) => c.state === "filled") &&
    (noProjects || project.some((c) => c.state === "filled"))
  );
};

const draftOf = (purpose: Purpose, cells: Cells): FindingDraft | undefined => {
  const spent = cells.figure(cellIn(sumRow("spending"), purpose));
  const basic = basicOf(CLASSES[purpose], cells);
  if (spent.state !== "filled" || spent.value.value.equals(basic.value)) return undefined;
  if (agreement(asKept(spent.value, cells), basic.value, basic.possible()) !== "differs") return undefined;
  return {
    messageId: purpose,
    at: spent,
    data: { spent: plain(spent.value.value), classes: plain(basic.value) },
    evidence: [asLeft(spent), ...basic.cells.filter((c) => c.state === "filled").map(asRight)],
  };
};

/** 两种分法说的是同一笔基本支出；一类多了另一类就少了，只说一次。 */
export const basicClasses = rule({
  id: "核对.基本支出分类",
  title: "人员支出、公用支出与经济分类一致",
  group: "基础数据",
  level: "提示",
  basis:
    "部门决算：人员经费为工资福利支出、对个人和家庭的补助，公用经费为商品和服务支出、资本性支出等；基本支出 = 整体支出 − 项目支出",
  needs: ["核对.经济分类", "核对.项目经济分类"],
  compares: true,
  reads: ["spending.personnel", "spending.publicUse", "spending.project", "economicWhole.*", "economicProject.*"],
  messages: {
    personnel:
      "人员支出为 {spent} 万元，而基本支出的工资福利支出、对个人和家庭的补助（整体减项目）合计 {classes} 万元。请核对经济分类和人员支出；分类口径不同的请说明。",
    publicUse:
      "公用支出为 {spent} 万元，而基本支出的商品和服务支出、资本性支出等（整体减项目）合计 {classes} 万元。请核对经济分类和公用支出；分类口径不同的请说明。",
  },
  *check({ cells }) {
    if (!isKnown(cells)) return;
    const found = draftOf("personnel", cells) ?? draftOf("publicUse", cells);
    if (found !== undefined) yield found;
  },
});
