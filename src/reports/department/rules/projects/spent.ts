import { sumOf } from "../../../../domain/decimal";
import { plain, show } from "../../../../domain/figure";
import { besideRule } from "./besideRule";
import { asLeft, asRight } from "../../../../engine/review/evidence";

/** Not every project needs a self-evaluation: what is left over is named, and no fault. */
export const spentOnProjects = besideRule({
  id: "项目.汇总.执行数",
  title: "各项目全年执行数合计不大于部门项目支出",
  level: "提示",
  basis: "项目支出是各项目执行数之和",
  compares: true,
  readsOfEach: ["funds.totalSpent"],
  reads: ["spending.project"],
  messages: {
    exceeds:
      "各项目全年执行数合计 {spent} 万元，大于部门的项目支出 {whole}，多 {over} 万元。请核对；有不在部门决算内的资金，请说明。",
    rest: "各项目全年执行数合计 {spent} 万元，部门的项目支出 {whole}，其余 {rest} 万元没有列入项目自评。",
  },
  *check(projects, { cells }) {
    const whole = cells.figure("spending.sum.project");
    const spent = projects.map(({ figure }) => figure("funds.totalSpent"));
    const filled = spent.flatMap((cell) => (cell.state === "filled" ? [cell.value.value] : []));
    if (whole.state !== "filled" || filled.length === 0) return;
    const total = sumOf(filled);
    const rest = whole.value.value.minus(total);
    // What cannot be read is part of the sum as well: too much it is all the same.
    const isWhole = spent.every(({ state }) => state !== "unreadable");
    if (rest.isZero() || (!isWhole && !rest.isNegative())) return;
    const data = { spent: plain(total), whole: show(whole.value) };
    const evidence = [asRight(whole), ...spent.map(asLeft)];
    yield rest.isNegative()
      ? { messageId: "exceeds", at: whole, data: { ...data, over: plain(rest.negated()) }, evidence }
      : { outcome: "notice", messageId: "rest", at: whole, data: { ...data, rest: plain(rest) }, evidence };
  },
});

/** 基本支出 may have been carried over too: less than the whole is no fault. */
export const carriedOver = besideRule({
  id: "项目.汇总.上年结转",
  title: "各项目上年结转资金合计不大于部门的上年结转",
  level: "提示",
  basis: "部门的上年结转包括各项目的上年结转资金",
  compares: true,
  readsOfEach: ["funds.carriedBudget"],
  reads: ["income.carriedIn"],
  messages: {
    exceeds:
      "各项目上年结转资金合计 {carried} 万元，大于收入情况表的上年结转 {whole}。请核对；有不在部门决算内的资金，请说明。",
  },
  *check(projects, { cells }) {
    const whole = cells.figure("income.sum.carriedIn");
    const each = projects.map(({ figure }) => figure("funds.carriedBudget"));
    const carried = sumOf(each.flatMap((cell) => (cell.state === "filled" ? [cell.value.value] : [])));
    if (whole.state !== "filled" || carried.lte(whole.value.value)) return;
    yield {
      messageId: "exceeds",
      at: whole,
      data: { carried: plain(carried), whole: show(whole.value) },
      evidence: [asRight(whole), ...each.filter(({ state }) => state === "filled").map(asLeft)],
    };
  },
});
