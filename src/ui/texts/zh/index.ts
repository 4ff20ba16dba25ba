/** Every fixed sentence of the pane, in the officers' words. Sentences about the report itself come from the core. */
import * as adapt from "./adapt";
import * as analysis from "./analysis";
import * as edition from "./edition";
import * as findings from "./findings";
import * as general from "./general";
import * as guide from "./guide";
import * as look from "./look";
import * as prior from "./prior";
import * as projects from "./projects";
import * as report from "./report";
import * as settings from "./settings";
import * as starting from "./starting";
import * as transfer from "./transfer";
import * as units from "./units";
import * as word from "./word";
import * as workbook from "./workbook";

export const zh = {
  ...analysis,
  ...general,
  ...adapt,
  ...guide,
  ...workbook,
  ...edition,
  ...findings,
  ...look,
  ...prior,
  ...projects,
  ...report,
  ...settings,
  ...starting,
  ...transfer,
  ...units,
  ...word,
};
