/** Columns that changed places: a header that stands over another column than in the standard layout. */
import { columnOffsets, fieldsOf } from "../../../engine/schema/lookup";
import { cellName } from "../../../engine/schema/names";
import type { Fault } from "../../../engine/report/read";
import type { Area } from "../../../workbook/model";
import type { BlockProof } from "../words/anchors";
import type { Survey } from "../locate/survey";
import type { Word } from "../words/printedWords";

/** The word that names a column: the lowest above it. */
const columnWords = ({ headers }: BlockProof): ReadonlyMap<number, Word> =>
  new Map(headers.flatMap((row) => row.map((w) => [w.col, w] as const)));

/** Where a column is read: a table's by its 汇总 cell, a list's by its order. */
const columnPlaces = ({ form, held }: Survey, name: string, left: number): ReadonlyMap<number, number> => {
  const section = form.sectionFor(name);
  if (section === undefined) return new Map();
  return new Map(
    [...columnOffsets(section)].map(([f, offset]) => {
      const field = fieldsOf(section)[f];
      const sum = section.type === "table" && field !== undefined ? held.get(cellName(section, field)) : undefined;
      return [offset, sum?.col ?? left + offset] as const;
    }),
  );
};

/** Where the header stands as printed, a name is what was moved. */
const isNamesFault = ({ form, headers }: Survey, name: string, { area }: BlockProof, held: Area): boolean => {
  const header = headers.get(name);
  return header !== undefined && (form.isTable(name) || header.columns.get(area.col) !== held.col);
};

/** Lost and inserted columns are told by their number. */
const isOutOfOrder = (survey: Survey, name: string, proof: BlockProof): boolean => {
  const { form, found } = survey;
  const held = survey.held.get(name);
  if (held === undefined || isNamesFault(survey, name, proof, held)) return false;
  if (held.cols < proof.area.cols || (!form.isTable(name) && held.cols !== proof.area.cols)) return false;
  const words = columnWords(proof);
  return [...columnPlaces(survey, name, held.col)].some(([offset, col]) => {
    const word = words.get(proof.area.col + offset);
    if (word === undefined) return false;
    const row = held.row + word.row - proof.area.row;
    return found.textAt({ row, col }) !== word.text && found.spotsOf(word.text).some((spot) => spot.row === row);
  });
};

/** A header with some other words is the officer's; without any of its words the columns of a list are anybody's guess. */
const isHeaderGone = ({ form, held, headers, found }: Survey, name: string, proof: BlockProof): boolean => {
  const area = held.get(name);
  if (area === undefined || form.isTable(name) || headers.has(name)) return false;
  const isNear = (row: number): boolean => row < area.row && row >= area.row - HEADER_REACH;
  return ![...columnWords(proof).values()].some((w) => found.spotsOf(w.text).some((spot) => isNear(spot.row)));
};

/** Rows between a header and its list, when somebody inserted some. */
const HEADER_REACH = 5;

export const headerFaults = (surveys: Iterable<Survey>): readonly Fault[] =>
  [...surveys].flatMap((survey) =>
    [...survey.blocks].flatMap(([name, proof]): readonly Fault[] => {
      const section = survey.form.standard.homes.get(name)?.section;
      return section !== undefined && isHeaderGone(survey, name, proof)
        ? [{ kind: "headerMissing", section, name }]
        : [];
    }),
  );

export const columnOrderFaults = (surveys: Iterable<Survey>): readonly Fault[] =>
  [...surveys].flatMap((survey) =>
    [...survey.blocks].flatMap(([name, proof]): readonly Fault[] => {
      const section = survey.form.standard.homes.get(name)?.section;
      return section !== undefined && isOutOfOrder(survey, name, proof)
        ? [{ kind: "columnsMoved", section, name }]
        : [];
    }),
  );
