/** Where things stand in a workbook as it is, rows inserted by the officer included. */
import type { Sites } from "../../engine/layout/sites";
import type { Reading } from "../../engine/report/read";
import { blockName } from "../../engine/schema/names";
import { parseRef } from "../../workbook/address";
import type { WorkbookSnapshot } from "../../workbook/model";

export const sitesIn = ({ names }: WorkbookSnapshot, { cells: { schema }, places }: Reading): Sites => {
  const refs = new Map(names.map((n) => [n.name, n.ref]));
  return {
    schema,
    place: (id) => places.get(id),
    block: (section) => parseRef(refs.get(blockName(schema.sectionOf(section))) ?? ""),
  };
};
