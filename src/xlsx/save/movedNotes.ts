/** The boxes of comments in the drawing of old that Excel keeps for them (VML): changed as text, because not every program writes it as XML. */
import { lineNow, lineOrNext, type MovedLine, type MovedLines } from "../../workbook/movedLines";

const SHAPE = /<v:shape\b(?:(?!<v:shape\b)[\s\S])*?<\/v:shape>/g;

const numberIn = (shape: string, local: string): number | undefined => {
  const [, digits] = new RegExp(`<x:${local}>\\s*(\\d+)\\s*</x:${local}>`).exec(shape) ?? [];
  return digits === undefined ? undefined : Number(digits);
};

/** Those of comments that are gone go. */
export const movedNotes = (vml: string, { rows, cols }: MovedLines): string =>
  vml.replace(SHAPE, (shape) => {
    const [row, col] = [numberIn(shape, "Row"), numberIn(shape, "Column")];
    const now = [row, col].map((old, i) => (old === undefined ? 0 : lineNow(i === 0 ? rows : cols, old)));
    if (now.includes(undefined)) return "";
    return shape
      .replace(/(<x:Row>)\s*\d+\s*/, (_, tag: string) => `${tag}${now[0] ?? 0}`)
      .replace(/(<x:Column>)\s*\d+\s*/, (_, tag: string) => `${tag}${now[1] ?? 0}`)
      .replace(/(<x:Anchor>)([^<]*)/, (_, tag: string, anchor: string) => tag + movedAnchor(anchor, { rows, cols }));
  });

/** Column, offset, row, offset of the first corner, then of the second. */
const movedAnchor = (anchor: string, { rows, cols }: MovedLines): string => {
  const lines: readonly (MovedLine | undefined)[] = [
    cols,
    undefined,
    rows,
    undefined,
    cols,
    undefined,
    rows,
    undefined,
  ];
  return anchor
    .split(",")
    .map((part, i) => {
      const line = lines[i];
      return line === undefined ? part.trim() : String(lineOrNext(line, Number(part)));
    })
    .join(", ");
};
