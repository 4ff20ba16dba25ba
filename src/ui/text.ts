/** Every fixed sentence of the pane, in the officers' words. Sentences about the report itself come from the core. */
import * as analysis from "./texts/analysis";
import * as adapt from "./texts/adapt";
import * as findings from "./texts/findings";
import * as guide from "./texts/guide";
import * as general from "./texts/general";
import * as look from "./texts/look";
import * as prior from "./texts/prior";
import * as report from "./texts/report";
import * as starting from "./texts/starting";
import * as units from "./texts/units";
import * as word from "./texts/word";
import * as workbook from "./texts/workbook";

export const text = {
  ...analysis,
  ...general,
  ...adapt,
  ...guide,
  ...workbook,
  ...findings,
  ...look,
  ...prior,
  ...report,
  ...starting,
  ...units,
  ...word,
};
