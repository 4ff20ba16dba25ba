/** What adding, removing and listing projects have in common. */
import type { FurtherForm, StandardData } from "../../../engine/definition/report";
import { textOf } from "../../../engine/report/cells";
import { derivationOf } from "../../../engine/report/complete";
import { instanceOf } from "../../../engine/schema/instance";
import { fieldIn, pathInInstance } from "../../../engine/schema/path";
import type { Loaded } from "../../loading/context";
import { dataOf } from "../../loading/load";
import { numbersOf } from "../../structure/furtherSheets";
import { Problem } from "../../ports";
import { standardOf } from "../../structure/standardLayout";
import { sheetToday } from "../../structure/locate/tabsToday";
import type { ProjectView } from "../../views/projects";

export const refuse = (what: string, why: string, next: string): Problem =>
  new Problem("unsupported", `没有${what}，工作簿没有改动`, why, next);

export const furtherOf = ({ report }: Loaded, what: string): FurtherForm => {
  if (report.further === undefined) throw refuse(what, "这种报告不带项目自评表", "请打开部门整体支出绩效自评表。");
  return report.further;
};

export const viewOf = (loaded: Loaded, { naming, titledBy }: FurtherForm, number: number): ProjectView => {
  const { key, name: standard } = instanceOf(naming, number);
  const sheet = sheetToday(standardOf(loaded.report), loaded.snapshot, standard);
  const isThere = loaded.snapshot.sheets.some(({ name }) => name === sheet);
  const name = textOf(loaded.reading.cells, pathInInstance(key, titledBy));
  return { number, name, ...(isThere ? { sheet } : {}) };
};

export const viewsOf = (loaded: Loaded): readonly ProjectView[] => {
  const { further } = loaded.report;
  return further === undefined
    ? []
    : numbersOf(further, loaded.snapshot).map((number) => viewOf(loaded, further, number));
};

/** Totals of the list follow the projects that there are: figures that they came to before are not kept. */
export const withoutTotals = (loaded: Loaded, { listedOn }: FurtherForm): StandardData => {
  const { report } = loaded;
  const { homes } = standardOf(report);
  const listed = new Set([...homes.values()].filter(({ sheet }) => sheet === listedOn).map(({ section }) => section));
  const entered = (key: string, [field]: readonly [string, unknown]): boolean =>
    !listed.has(key) || derivationOf(fieldIn(key, field), report.schema) === undefined;
  const data: StandardData = dataOf(loaded);
  return Object.fromEntries(
    Object.entries(data).map(([key, section]) => [
      key,
      Object.fromEntries(Object.entries(section).filter((each) => entered(key, each))),
    ]),
  );
};
