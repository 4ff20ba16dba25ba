/** Installing the form. Whatever could be overwritten is found before anything is written. */
import type { StandardData } from "../../engine/definition/report";
import { lastYearOf, reportAfter, type LastYear } from "../lastYear/newReport";
import { afterLastYearView } from "../lastYear/newReportView";
import { editionById } from "../standard/editions";
import { Problem, type InstallWatch } from "../ports";
import type { AfterLastYearView } from "../views/lastYear";
import type { Installed, InstallOptions } from "../views/install";
import { hasOurNames } from "../structure/recognise";
import { standardWorkbook } from "../standard/standardWorkbook";
import type { TypedScores } from "../../engine/standard/scoringRows";
import type { WorkbookSpec } from "../../workbook/model";
import type { WorkbookContext } from "../loading/context";

interface Structure {
  readonly names: readonly { readonly name: string }[];
  readonly sheetNames: readonly string[];
}

/** Sheets and names of the user's that stand where ours should. */
const collisions = (found: Structure, sheets: readonly string[], names: readonly string[]): readonly string[] => {
  const taken = new Set(found.names.map((n) => n.name.toLowerCase()));
  return [
    ...sheets.filter((s) => found.sheetNames.includes(s)).map((s) => `工作表“${s}”`),
    ...names.filter((n) => taken.has(n.toLowerCase())).map((n) => `名称“${n}”`),
  ];
};

const installReport = async (
  context: WorkbookContext,
  data: StandardData,
  edition: string,
  { typed = new Map(), watch }: { readonly typed?: TypedScores; readonly watch?: InstallWatch | undefined } = {},
): Promise<Installed> => {
  const found = await context.workbook.structure();
  if (hasOurNames(context.report, found.names)) return { added: [] };
  return build(context, found, standardWorkbook(context.report, data, edition, typed).spec, watch);
};

/** A workbook that is ready made, for one that holds no form yet. False when it was cancelled. */
export const installSpec = async (
  context: WorkbookContext,
  spec: WorkbookSpec,
  watch?: InstallWatch,
): Promise<boolean> => {
  const found = await context.workbook.structure();
  if (hasOurNames(context.report, found.names))
    throw new Problem(
      "nameTaken",
      "没有建表，工作簿没有改动",
      "这个工作簿里已有自评表",
      "请重新选择文档，与现有的数对照后写入。",
    );
  return (await build(context, found, spec, watch)).cancelled !== true;
};

const build = async (
  context: WorkbookContext,
  found: Structure,
  spec: WorkbookSpec,
  watch?: InstallWatch,
): Promise<Installed> => {
  const clash = collisions(
    found,
    spec.sheets.map((s) => s.name),
    spec.names.map((n) => n.name),
  );
  if (clash.length > 0)
    throw new Problem(
      "nameTaken",
      "没有安装，工作簿没有改动",
      `已有同名的${clash.slice(0, 5).join("、")}${clash.length > 5 ? ` 等 ${clash.length} 处` : ""}`,
      "请改名后再安装，或在新的工作簿里安装。",
    );
  if (!(await context.workbook.install(spec, watch))) return { added: [], cancelled: true };
  return { added: spec.sheets.filter((s) => s.visibility === undefined).map((s) => s.name) };
};

const refuseNoYear = (year: string): void => {
  if (!/^\d{4}$/.test(year))
    throw new Problem("missing", "没有安装", `评价年度“${year}”不是四位年份`, "请填写例如 2021。");
};

export const install = async (
  context: WorkbookContext,
  options: InstallOptions,
  watch?: InstallWatch,
): Promise<Installed> => {
  refuseNoYear(options.year);
  const edition = editionById(context.report, options.edition);
  return installReport(context, context.report.fresh(options.year, options.department, edition), options.edition, {
    watch,
  });
};

const lastYearIn = async ({ report, files }: WorkbookContext, file: Uint8Array): Promise<LastYear> =>
  lastYearOf(report, await files.readFile(file));

export const afterLastYear = async (context: WorkbookContext, file: Uint8Array): Promise<AfterLastYearView> =>
  afterLastYearView(context.report, await lastYearIn(context, file));

/** The same file gives what was shown of it. */
export const installAfter = async (
  context: WorkbookContext,
  file: Uint8Array,
  options: InstallOptions,
  watch?: InstallWatch,
): Promise<Installed> => {
  refuseNoYear(options.year);
  const data = reportAfter(context.report, await lastYearIn(context, file), options);
  return installReport(context, data, options.edition, { watch });
};

export const installSample = async (context: WorkbookContext, watch?: InstallWatch): Promise<Installed> => {
  const { data, edition, self } = await context.files.readSample();
  return installReport(context, data, edition, { typed: self, watch });
};
