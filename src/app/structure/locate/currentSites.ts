/** Where things stand in a workbook as it is, rows inserted by the officer included. */
import type { Sites } from "../../../engine/layout/sites";
import type { Reading } from "../../../engine/report/read";
import { blockName } from "../../../engine/schema/names";
import { targetOf } from "../../../workbook/targets";
import type { WorkbookSnapshot } from "../../../workbook/model";

export const sitesIn = (snapshot: WorkbookSnapshot, { cells: { schema }, places }: Reading): Sites => ({
  schema,
  place: (id) => places.get(id),
  block: (section) => targetOf(snapshot, blockName(schema.sectionOf(section))),
});
