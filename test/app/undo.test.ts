/**
 * What a person typed before can still be undone after every action of the pane, or the pane says beforehand that it cannot. What each use case writes is
 * looked at: a new one that ends what can be undone fails here until its sentence stands.
 * @drawn 2
 */
import { faultView } from "../../src/app/structure/faults/faultWords";
import { department } from "../../src/reports/department";
import { zh } from "../../src/ui/texts/zh";
import { withCharts } from "../support/chartTypes";
import { openExcel, type TestExcel } from "../support/excelHost";
import { sampleWorkbook } from "../support/sample";
import { actions, newSession, open } from "./support/actions";
import { allNames, casesNamed, series } from "./support/useCases";

/** Microsoft, Excel add-ins undo capabilities: these empty the list of what can be undone, on some platform or on all. */
const ENDS_UNDO = [
  "WorksheetCollection.Add",
  "Worksheet.Name",
  "Worksheet.Position",
  "Worksheet.Visibility",
  "Worksheet.Delete",
  "WorksheetProtection.Protect",
  "WorksheetProtection.Unprotect",
  "WorkbookProtection.Protect",
  "NamedItem.Comment",
];

/** What stands beside the button, or in the question that is asked first. */
const saidBeforehand: Readonly<Record<string, readonly string[]>> = {
  install: [zh.start.lead],
  installAfter: [zh.start.lead],
  installSample: [zh.start.lead],
  makeResultSheet: [zh.check.resultLead, zh.why.resultSheet],
  makeAnalysisSheet: [zh.analysis.nativeLead],
  repairStructure: [
    faultView(department.schema, { kind: "sheetMissing", section: "evaluators", sheet: "评价人员" }).repair ?? "",
  ],
  addLastYear: [zh.projects.askCopy("2020", "某市财政局", 2)],
  addProject: [zh.projects.nameHint],
  removeProject: [zh.projects.ask("甲项目", 0), zh.projects.ask("甲项目", 3)],
  changeEdition: [zh.edition.record("更换标准留存")],
};

const endingIn = async (excel: TestExcel, run: () => Promise<unknown>): Promise<readonly string[]> => {
  await excel.settle();
  excel.reset();
  await run();
  await excel.settle();
  return Object.keys(excel.writesByMember()).filter((member) => ENDS_UNDO.includes(member));
};

const told = Object.keys(saidBeforehand);

test.each(series)("$names", async ({ sample, names }) => {
  const excel = await openExcel(sample === undefined ? undefined : sampleWorkbook(sample), withCharts);
  const session = newSession();
  const ending: string[] = [];
  for (const { name, before, run } of casesNamed(names)) {
    await before?.(excel);
    if ((await endingIn(excel, () => run(session, excel))).length > 0) ending.push(name);
  }
  await excel.close();
  expect(ending).toEqual(names.filter((name) => told.includes(name)));
});

test.each(actions.filter(({ name }) => !allNames.includes(name)))("$name", async (action) => {
  const { excel, session } = await open(action);
  const ending = await endingIn(excel, () => action.run(session));
  await excel.close();
  expect(ending).toEqual([]);
});

test.each(Object.entries(saidBeforehand))("%s: the sentence says so", (_name, sentences) => {
  for (const sentence of [...sentences, zh.word.installs]) expect(sentence).toMatch(/Excel 不能再撤销（Ctrl\+Z）/);
});
