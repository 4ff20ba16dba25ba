import { columns, type Column, type IndicatorRow } from "../../engine/scoring/adapt/columns";
import type { Departure } from "../../engine/scoring/adapt/departures";
import type { EditionLine } from "../views/edition";

const RULE: readonly Column[] = ["text", "weight", "rule", "params", "measure"];
const OWN: readonly Column[] = ["target", "actual"];

const inWords = (row: IndicatorRow, shown: readonly Column[]): string =>
  shown
    .filter((column) => row[column].trim() !== "")
    .map((column) => `${columns[column]}：${row[column]}`)
    .join("；");

/** What a department changed in one indicator, in the words of 评价指标. */
export const departureLine = (change: Departure): EditionLine => {
  switch (change.kind) {
    case "added":
      return { indicator: change.now.level3, shown: `自行增加，${inWords(change.now, [...RULE, ...OWN])}` };
    case "removed":
      return { indicator: change.was.level3, shown: "已删去" };
    case "names":
      return {
        indicator: change.now.level3,
        shown: `改了名称：${[change.now.level1, change.now.level2, change.now.level3].join(" / ")}`,
      };
    case "rule":
      return { indicator: change.now.level3, shown: `改了分值或规则，${inWords(change.now, RULE)}` };
    case "own":
      return { indicator: change.now.level3, shown: inWords(change.now, OWN) };
  }
};
