import { findField } from "../../../src/engine/schema/lookup";
import { quantitiesFile, quantityOf, termsFile, wordsFile } from "../../../src/engine/prose/lexicon/lexicon";
import { ROLES } from "../../../src/engine/prose/lexicon/schema";
import { templates } from "../../../src/engine/prose/write/schema";

const referred = termsFile.terms.flatMap((term) => [
  ...(term.means === undefined || term.means === null ? [] : [term.means]),
  ...(term.or ?? []),
  ...Object.entries(term.under ?? {}).flatMap(([context, readings]) => [context, ...readings.split("|")]),
]);

describe("the lexicon", () => {
  test.each([...new Set(referred)])("defines %s, which a term names", (id) => {
    expect(quantityOf(id).id).toBe(id);
  });

  test("names only fields that the form has", () => {
    const fields = quantitiesFile.quantities.flatMap((quantity) =>
      [...quantity.sources, ...(quantity.prior ?? []), ...(quantity.budget ?? [])].flatMap((source) => [
        ...source.plus,
        ...(source.minus ?? []),
      ]),
    );
    expect(fields.filter((field) => findField(field) === undefined)).toEqual([]);
  });

  test("gives no term twice", () => {
    const words = termsFile.terms.flatMap((term) => term.words);
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
  });

  test("gives no function word two roles, but for grades that are also prepositions", () => {
    const words = ROLES.flatMap((role) => wordsFile.roles[role]);
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual(["中"]);
  });

  test("turns every direction word round", () => {
    const turning = wordsFile.directions.filter((group) => group.sense !== "same").flatMap((group) => group.words);
    expect(turning.filter((word) => wordsFile.opposites[word] === undefined)).toEqual([]);
  });

  test("parts every whole into quantities of the same unit", () => {
    for (const { whole, parts } of quantitiesFile.wholes)
      for (const part of parts) expect(quantityOf(part).unit).toBe(quantityOf(whole).unit);
  });

  test("says where its words come from", () => {
    for (const file of [quantitiesFile, termsFile, wordsFile, templates])
      expect(file.source.length).toBeGreaterThan(40);
  });
});
