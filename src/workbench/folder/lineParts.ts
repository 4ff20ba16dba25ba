/** One file of a folder as its line says it. */
import { outcomeOf, type BatchResult } from "../../app/folder/result";
import { countsOf } from "../../app/folder/words";

type LinePart = readonly [kind: "outcome" | "who" | "file" | "counts" | "why", text: string];

export const lineParts = (result: BatchResult): readonly LinePart[] => {
  const head: LinePart = ["outcome", outcomeOf(result)];
  if (!("checked" in result)) return [head, ["file", result.file], ["why", result.problem]];
  const { department, year } = result.checked;
  const who = [department, year].filter((text) => text !== "").join("  ");
  return [
    head,
    ...(who === "" ? [] : [["who", who] as const]),
    ["file", result.file],
    ["counts", countsOf(result.checked).join("  ")],
  ];
};
