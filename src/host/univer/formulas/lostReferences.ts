/**
 * References whose sheet is gone. Excel keeps the address of what a formula or a name referred to, #REF!$B$2, and gives #REF! for it. Univer cannot
 * compute with that; with this it comes to the same.
 */
export const lost = (reference: string): string => `(#REF!&"${reference}")`;

/** Cells, whole rows or whole columns, with or without anchors. */
export const AREA = String.raw`(?:\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|\$?\d+:\$?\d+|\$?[A-Z]{1,3}:\$?[A-Z]{1,3})`;

/** Texts first: they stay as they are. */
const LOST_IN_EXCEL = new RegExp(String.raw`"(?:[^"]|"")*"|#REF!(${AREA})`, "gi");
const LOST_IN_UNIVER = /\(#REF!&"([^"]*)"\)/g;

export const lostReferences = {
  toUniver: (text: string): string =>
    text.replace(LOST_IN_EXCEL, (token, reference: string | undefined) =>
      reference === undefined ? token : lost(reference),
    ),
  toExcel: (text: string): string => text.replace(LOST_IN_UNIVER, "#REF!$1"),
};
