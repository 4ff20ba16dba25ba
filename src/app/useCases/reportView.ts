/** The one view of the workbook that the pane shows: read once, checked once. */
import { presentCheck, presentVerdict } from "../present/check";
import { textOf } from "../../engine/report/cells";
import { presentCharts } from "../present/charts";
import type { ReportView } from "../views/report";
import type { CheckView, VerdictView } from "../views/check";
import { load, topTexts, type KnownBefore } from "../loading/load";
import type { WorkbookContext, Loaded } from "../loading/context";
import { Problem } from "../ports";
import { explanationViews } from "./explain";
import { paragraphViews } from "./paragraphs";
import { progressViews } from "./progress";
import { stampViewOf } from "./stamp";
import { hasOurNames, hasOurSheets, hasOurTexts } from "../structure/recognise";
import { faultViews } from "../structure/faults/faultWords";
import { faultViewsOf, isDamage } from "./faultViews";

const workbookOf = ({ report: { roles }, reading: { cells, faults } }: Loaded): ReportView["workbook"] => {
  const damage = faultViews(cells.schema, faults.filter(isDamage));
  const first = damage[0];
  const named = { department: textOf(cells, roles.department), year: textOf(cells, roles.year) };
  if (first === undefined) return { kind: "installed", ...named };
  return { kind: "damaged", what: damage.length === 1 ? first.what : `${first.what}等 ${damage.length} 处`, ...named };
};

/** For a list of many reports. */
export const verdictViewOf = ({ report, assessment, reading }: Loaded): VerdictView =>
  presentVerdict(report, assessment, reading.places);

export const checkViewOf = ({ report, assessment, reading }: Loaded): CheckView =>
  presentCheck(report, assessment, reading.places);

export const reportViewOf = async (loaded: Loaded): Promise<ReportView> => ({
  workbook: workbookOf(loaded),
  check: checkViewOf(loaded),
  faults: faultViewsOf(loaded),
  explanations: explanationViews(loaded),
  stamp: await stampViewOf(loaded),
  paragraphs: paragraphViews(loaded),
  charts: presentCharts(loaded.report, loaded.assessment, loaded.reading.places),
  progress: progressViews(loaded),
});

const loadIfOurs = (context: WorkbookContext, known?: KnownBefore): Promise<Loaded | undefined> =>
  load(context, known).catch((error: unknown) => {
    if (error instanceof Problem && error.code === "notOurs") return undefined;
    throw error;
  });

/** A workbook that is not ours is not read, unless its sheets are called as ours are, or begin with the words of ours: their names may be all that it has lost. */
export const loadIfInstalled = async (context: WorkbookContext): Promise<Loaded | undefined> => {
  const { names, sheetNames } = await context.workbook.structure();
  const { report } = context;
  if (hasOurNames(report, names)) return load(context, { names });
  if (hasOurSheets(report, sheetNames)) return loadIfOurs(context);
  const tops = await topTexts(context, names, sheetNames);
  return hasOurTexts(report, tops) ? loadIfOurs(context, { tops }) : undefined;
};

export const look = async (context: WorkbookContext): Promise<ReportView | undefined> => {
  const loaded = await loadIfInstalled(context);
  return loaded === undefined ? undefined : reportViewOf(loaded);
};
