/** The one view of the workbook that the pane shows: read once, checked once. */
import { textOf } from "../facts";
import { presentCheck } from "../present";
import type { ReportView } from "../session";
import type { CheckView } from "../views";
import { isInstalled, load, type WorkbookContext, type Loaded } from "./context";
import { explanationViews } from "./explain";
import { paragraphViews } from "./paragraphs";
import { stampViewOf } from "./stamp";
import { faultViews } from "../structure/faultWords";
import { faultViewsOf, isDamage } from "./structure";

const workbookOf = ({ reading: { cells, faults } }: Loaded): ReportView["workbook"] => {
  const damage = faultViews(cells.schema, faults.filter(isDamage));
  const first = damage[0];
  if (first !== undefined)
    return { kind: "damaged", what: damage.length === 1 ? first.what : `${first.what}等 ${damage.length} 处` };
  return { kind: "installed", department: textOf(cells, "cover.department"), year: textOf(cells, "cover.year") };
};

export const checkViewOf = ({ report, assessment, reading }: Loaded): CheckView =>
  presentCheck(report, assessment, reading.places);

export const reportViewOf = async (loaded: Loaded): Promise<ReportView> => ({
  workbook: workbookOf(loaded),
  check: checkViewOf(loaded),
  faults: faultViewsOf(loaded),
  explanations: explanationViews(loaded),
  stamp: await stampViewOf(loaded),
  paragraphs: paragraphViews(loaded),
});

/** A workbook that is not ours is not read. */
export const look = async (context: WorkbookContext): Promise<ReportView | undefined> => {
  const { names } = await context.workbook.structure();
  return isInstalled(names) ? reportViewOf(await load(context)) : undefined;
};
