/** The defined names of the whole workbook, without Excel's own. */
import type { NameSpec } from "../../workbook/model";
import { plainRef } from "../../workbook/textConstant";
import type { Tag } from "../../ooxml/xml/scan";
import { decoded } from "../../ooxml/xml/entities";
import { attribute, isTrue, matchAt } from "../../ooxml/xml/scan";

/** A name of the whole workbook in the words of nearly every program: a report has hundreds of them. */
const PLAIN_NAME =
  /<definedName name="([^"&<\t\n\r]*)"(?: comment="([^"&<\t\n\r]*)")?(?: hidden="(\w+)")?>([^<]*)<\/definedName>/y;

/** Adds those from `at` on, and returns where they end. */
export const plainNames = (xml: string, at: number, names: NameSpec[]): number => {
  let end = at;
  for (let found = matchAt(PLAIN_NAME, xml, end); found !== null; found = matchAt(PLAIN_NAME, xml, end)) {
    const [, name, comment, hidden, written = ""] = found;
    const ref = decoded(written);
    if (ref === undefined) break;
    addName(names, { name, comment, hidden }, ref);
    end = PLAIN_NAME.lastIndex;
  }
  return end;
};

/** What the attributes of a definedName say. */
interface Named {
  readonly name: string | undefined;
  readonly comment: string | undefined;
  readonly hidden: string | undefined;
}

/** undefined for a name of one sheet. */
export const namedBy = (tag: Tag): Named | undefined =>
  attribute(tag, "localSheetId") === undefined
    ? { name: attribute(tag, "name"), comment: attribute(tag, "comment"), hidden: attribute(tag, "hidden") }
    : undefined;

export const addName = (names: NameSpec[], named: Named | undefined, ref: string): void => {
  if (named?.name?.startsWith("_xlnm.") !== false) return;
  const { name, comment, hidden } = named;
  names.push({
    name,
    ref: plainRef(ref.trim()),
    ...(comment === undefined || comment === "" ? {} : { comment }),
    ...(isTrue(hidden) ? { hidden: true } : {}),
  });
};
