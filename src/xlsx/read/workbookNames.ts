/** The defined names of the whole workbook, without Excel's own. */
import type { NameSpec } from "../../workbook/model";
import { plainRef } from "../../workbook/textConstant";
import type { Tag } from "../../ooxml/xml/scan";
import { decoded } from "../../ooxml/xml/entities";
import { remembered } from "../../ooxml/xml/remembered";
import { attribute, isTrue, matchAt } from "../../ooxml/xml/scan";

/** A name in the words of nearly every program. */
const PLAIN_NAME = new RegExp(
  String.raw`<definedName name="([^"&<\t\n\r]*)"(?: comment="([^"&<\t\n\r]*)")?(?: function="false")?(?: hidden="(\w+)")?` +
    String.raw`( localSheetId="\d+")?(?: hidden="(\w+)")?(?: vbProcedure="false")?>([^<]*)</definedName>`,
  "y",
);
const OPEN = "<definedNames>";
const CLOSE = "</definedNames>";

interface UsualNames {
  readonly names: readonly NameSpec[];
  /** Where the element ends that lists them. */
  readonly end: number;
}

/** The names of a definedNames element that begins at `at`, where all are written as usual. */
export const usualNames = (xml: string, at: number): UsualNames | undefined => {
  const end = xml.startsWith(OPEN, at) ? xml.indexOf(CLOSE, at) : -1;
  const names = end < 0 ? undefined : namesListed(xml.slice(at + OPEN.length, end));
  return names === undefined ? undefined : { names, end: end + CLOSE.length };
};

/** Files of one layout list the same hundreds of names, but for the rows by which lists have grown. */
const namesListed = remembered((list: string): readonly NameSpec[] | undefined => {
  const names: NameSpec[] = [];
  let end = 0;
  for (let found = matchAt(PLAIN_NAME, list, end); found !== null; found = matchAt(PLAIN_NAME, list, end)) {
    const [, name, comment, hidden, local, hiddenBehind, written = ""] = found;
    const ref = decoded(written);
    if (ref === undefined) return undefined;
    if (local === undefined) addName(names, { name, comment, hidden: hidden ?? hiddenBehind }, ref);
    end = PLAIN_NAME.lastIndex;
  }
  return end === list.length ? names : undefined;
});

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
