import { textIn } from "../../../../domain/cell";
import { show } from "../../../../domain/figure";
import { halfWidth } from "../../../../domain/parse";
import { besideRule } from "./besideRule";
import { asLeft, asRelated, asRight } from "../../../../engine/review/evidence";

/** Only projects of one name are held against each other; of others it is not known whether they are the same. */
export const keyProjects = besideRule({
  id: "项目.重点支出.年初预算",
  title: "项目自评表与项目支出年初预算表里同名项目的年初预算一致",
  level: "提示",
  basis: "同一项目的年初预算数在两张表里应一致",
  compares: true,
  readsOfEach: ["head.name", "funds.totalInitial"],
  reads: ["keyProjects.name", "keyProjects.budget"],
  messages: { differs: "“{name}”的年初预算数是 {own}，项目支出年初预算表里是 {listed}。" },
  *check(projects, { report }) {
    const listed = new Map(report.keyProjects.rows.map((row) => [halfWidth(textIn(row.name)), row.budget]));
    for (const project of projects) {
      const own = project.figure("funds.totalInitial");
      const budget = listed.get(halfWidth(textIn(project.cell("head.name"))));
      if (own.state !== "filled" || budget?.state !== "filled" || own.value.value.equals(budget.value.value)) continue;
      yield {
        messageId: "differs",
        at: own,
        data: { name: project.title, own: show(own.value), listed: show(budget.value) },
        evidence: [asLeft(own), asRight(budget)],
      };
    }
  },
});

/** Whether each 重点支出 needs a form, the finance bureau says: those without one are named, and no fault. */
export const unlistedKeyProjects = besideRule({
  id: "项目.重点支出.未列入",
  title: "重点支出项目都有项目自评表",
  level: "提示",
  basis: "重点支出项目一般都要开展项目支出绩效自评",
  readsOfEach: ["head.name"],
  reads: ["keyProjects.name", "keyProjects.key"],
  messages: { missing: "项目支出年初预算表里的重点支出{names}没有同名的项目自评表。要自评的，请在“项目”里添加。" },
  *check(projects, { report }) {
    const names = projects.map(({ cell }) => cell("head.name"));
    if (names.some(({ state }) => state === "unreadable")) return;
    const own = new Set(names.map((name) => halfWidth(textIn(name))));
    const missing = report.keyProjects.rows.filter(
      ({ name, key }) => textIn(key) === "是" && textIn(name) !== "" && !own.has(halfWidth(textIn(name))),
    );
    const [first] = missing;
    if (first === undefined) return;
    yield {
      outcome: "notice",
      messageId: "missing",
      at: first.name,
      data: { names: missing.map(({ name }) => `“${textIn(name)}”`).join("、") },
      evidence: missing.map(({ name }) => asRelated(name)),
    };
  },
});
