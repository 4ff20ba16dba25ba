import { fillMessage } from "../../../src/app/present/message";
import { shownIn } from "../../../src/engine/report/shown";
import { findRule } from "../../../src/reports/department/rules/registry";
import { assessed, correctedBook, typed } from "../../support/report";
import cases from "./changed.json";

interface Change {
  readonly in: string;
  readonly add?: string;
  readonly replace?: string;
  readonly by?: string;
}

/** What is said of the corrected sample, about which nothing is said, once a paragraph is changed. */
const saidOf = (change: Change): readonly string[] => {
  const id = `prose.${change.in}`;
  const text = shownIn(correctedBook.reading.cells.cell(id));
  const changed = change.replace === undefined ? text : text.replace(change.replace, change.by ?? "");
  const { findings } = assessed(typed(correctedBook, { [id]: `${changed}${change.add ?? ""}` }).reading);
  return findings.map((f) => `${f.at} ${fillMessage(findRule(f.rule)?.messages[f.messageId] ?? "", f.data)}`);
};

describe("one sentence changed in the corrected report", () => {
  test.each(cases.told.map((one) => [one.add ?? one.by, one] as const))("is told: %s", (_text, one) => {
    const said = saidOf(one);
    expect(said).toHaveLength(one.at.length);
    one.at.forEach((quote, i) => {
      expect(said[i]).toContain(`prose.${one.in} `);
      expect(said[i]).toContain(quote);
    });
  });

  test.each(cases.silent.map((one) => [one.add, one] as const))("raises nothing: %s", (_text, one) => {
    expect(saidOf(one)).toEqual([]);
  });
});
