/** Codes of indicators and groups stay out of sight: 评价指标 names what it means, and a row without a code is given one. */
import type { IndicatorRow } from "./columns";

/** An indicator or a group as rows refer to it. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** Its name, where no other has the same; its code otherwise. */
export const nameFor = (id: string, all: readonly Named[]): string => {
  const name = all.find((each) => each.id === id)?.name;
  return name !== undefined && all.filter((each) => each.name === name || each.id === name).length === 1 ? name : id;
};

/** The code that a name, or the code itself, stands for; what is not known comes back as typed and is refused on load. */
export const codeFor = (word: string, all: readonly Named[]): string =>
  (all.find(({ id }) => id === word) ?? all.find(({ name }) => name === word))?.id ?? word;

/** A row that an officer adds has no code: it goes by its own levels. */
export const withCode = (row: IndicatorRow): IndicatorRow =>
  row.id.trim() !== ""
    ? row
    : {
        ...row,
        id: [row.level1, row.level2, row.level3]
          .map((level) => level.trim())
          .filter((level) => level !== "")
          .join("·"),
      };
