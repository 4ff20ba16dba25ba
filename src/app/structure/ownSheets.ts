/** What of a workbook is ours to read: nothing else in it can change a result, or keep the report from being read. */
import type { Report } from "../../engine/definition/report";
import { isOurName } from "../../engine/schema/names";
import { parseRef } from "../../workbook/address";
import type { NameSpec, WorkbookSnapshot } from "../../workbook/model";

/** Our sheets by their standard names and by wherever our names point, so that a renamed sheet is still read. */
export const ourSheets = ({ sheets }: Pick<Report, "sheets">, names: readonly NameSpec[]): ReadonlySet<string> =>
  new Set([
    ...sheets.map((s) => s.name),
    ...names.filter((n) => isOurName(n.name)).flatMap((n) => parseRef(n.ref)?.sheet ?? []),
  ]);

/** Without the names of others, of which a workbook may hold thousands. */
export const withOurNames = (snapshot: WorkbookSnapshot): WorkbookSnapshot => ({
  ...snapshot,
  names: snapshot.names.filter((n) => isOurName(n.name)),
});
