/** Rows of a form before they are XML: texts with their share of the width, merged downwards where they say so. */
import { cell, row, table } from "../wordFile";

interface FormCell {
  readonly text: string;
  /** Columns of the grid that it covers. */
  readonly span: number;
  readonly merge?: "restart" | "continue";
}

export type FormRow = readonly FormCell[];

/** The grid of the long table; a row of any number of cells is spread over it. */
export const GRID = 24;

/** Texts side by side; a text of undefined goes on from the cell above. */
export const spread = (
  texts: readonly (string | undefined)[],
  spans: readonly number[] = even(texts.length),
): FormRow =>
  texts.map((text, i) => ({
    text: text ?? "",
    span: spans[i] ?? 1,
    ...(text === undefined ? { merge: "continue" as const } : {}),
  }));

const even = (count: number): readonly number[] =>
  Array.from({ length: count }, (_, i) =>
    i === count - 1 ? GRID - Math.floor(GRID / count) * (count - 1) : Math.floor(GRID / count),
  );

export const whole = (text: string): FormRow => [{ text, span: GRID }];

/** Cells above one that goes on begin the merged cell. */
const withStarts = (rows: readonly FormRow[]): readonly FormRow[] =>
  rows.map((cells, r) => {
    let col = 0;
    return cells.map((c) => {
      const below = cellFrom(rows[r + 1], col);
      col += c.span;
      return c.merge === undefined && below?.merge === "continue" && below.span === c.span
        ? { ...c, merge: "restart" }
        : c;
    });
  });

const cellFrom = (cells: FormRow | undefined, wanted: number): FormCell | undefined => {
  let col = 0;
  return cells?.find((c) => {
    const here = col === wanted;
    col += c.span;
    return here;
  });
};

/** Twips; the grid fills the width of the text. */
const COLUMN = 368;

/** Programs take the widths from the grid and from the cells: without them LibreOffice makes up a grid of its own for each row. */
const measured = (xml: string, spans: readonly number[]): string => {
  let at = 0;
  const grid = `<w:tblGrid>${`<w:gridCol w:w="${COLUMN}"/>`.repeat(GRID)}</w:tblGrid>`;
  return xml
    .replace("<w:tblPr/>", `<w:tblPr/>${grid}`)
    .replaceAll("<w:tcPr>", () => `<w:tcPr><w:tcW w:w="${COLUMN * (spans[at++] ?? 1)}" w:type="dxa"/>`);
};

export const formTable = (rows: readonly FormRow[]): string =>
  measured(
    table(
      withStarts(rows).map((cells) =>
        row(cells.map(({ text, span, merge }) => cell(text, { span, ...(merge === undefined ? {} : { merge }) }))),
      ),
    ),
    rows.flatMap((cells) => cells.map(({ span }) => span)),
  );
