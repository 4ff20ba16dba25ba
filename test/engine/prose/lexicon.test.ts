import { findField } from "../../../src/reports/department/schema";
import { ROLES } from "../../../src/engine/prose/lexicon/schema";
import { lexicon } from "../../../src/reports/department/lexicon";

const { quantities, quantityOf, templates, terms, words } = lexicon;

const referred = terms.terms.flatMap((term) => [
  ...(term.means === undefined || term.means === null ? [] : [term.means]),
  ...(term.or ?? []),
  ...Object.entries(term.under ?? {}).flatMap(([context, readings]) => [context, ...readings.split("|")]),
]);

describe("the lexicon", () => {
  test.each([...new Set(referred)])("defines %s, which a term names", (id) => {
    expect(quantityOf(id).id).toBe(id);
  });

  test("names only fields that the form has", () => {
    const fields = quantities.quantities.flatMap((quantity) =>
      [...quantity.sources, ...(quantity.prior ?? []), ...(quantity.budget ?? [])].flatMap((source) => [
        ...source.plus,
        ...(source.minus ?? []),
      ]),
    );
    expect(fields.filter((field) => findField(field) === undefined)).toEqual([]);
  });

  test("gives no term twice", () => {
    const all = terms.terms.flatMap((term) => term.words);
    expect(all.filter((word, i) => all.indexOf(word) !== i)).toEqual([]);
  });

  test("gives no function word two roles, but for grades that are also prepositions", () => {
    const all = ROLES.flatMap((role) => words.roles[role]);
    expect(all.filter((word, i) => all.indexOf(word) !== i)).toEqual(["中"]);
  });

  test("turns every direction word round", () => {
    const turning = words.directions.filter((group) => group.sense !== "same").flatMap((group) => group.words);
    expect(turning.filter((word) => words.opposites[word] === undefined)).toEqual([]);
  });

  test("parts every whole into quantities of the same unit", () => {
    for (const { whole, parts } of quantities.wholes)
      for (const part of parts) expect(quantityOf(part).unit).toBe(quantityOf(whole).unit);
  });

  test("says where its words come from", () => {
    for (const file of [quantities, terms, words, templates]) expect(file.source.length).toBeGreaterThan(40);
  });
});
