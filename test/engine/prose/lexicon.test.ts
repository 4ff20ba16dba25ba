import { createLexicon } from "../../../src/engine/prose/lexicon/lexicon";
import { allFields, cellIdOf, findField, schema } from "../../../src/reports/department/schema";
import { classified } from "../../../src/reports/department/sections/basis";
import raw from "../../../src/reports/department/lexicon/quantities.json";
import rawTemplates from "../../../src/reports/department/lexicon/templates.json";
import rawTerms from "../../../src/reports/department/lexicon/terms.json";
import { ROLES } from "../../../src/engine/prose/lexicon/schema";
import { lexicon } from "../../../src/reports/department/lexicon";

const { quantities, quantityOf, ratioOf, templates, terms, words } = lexicon;

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

describe("what the lexicon takes from the form", () => {
  test("a ratio is the form's, on each basis that the form works it out on", () => {
    expect(ratioOf("sangongChange").ways).toEqual([
      { above: { id: "sangong", setting: "now" }, below: { id: "sangong", setting: "prior" }, change: true },
      {
        above: { id: "sangongBudget", setting: "now" },
        below: { id: "sangongBudget", setting: "prior" },
        change: true,
      },
    ]);
    expect(ratioOf("sangongControl").ways).toEqual([
      { above: { id: "sangong", setting: "now" }, below: { id: "sangong", setting: "budget" }, change: false },
    ]);
  });

  test("a whole has the parts that the form adds up, and a part lies within it", () => {
    expect(quantities.wholes).toContainEqual({ whole: "basic", parts: ["personnel", "publicUse"] });
    for (const { whole, parts } of quantities.wholes)
      for (const part of parts) expect(quantityOf(part).within).toBe(whole);
  });

  test("every sum of the form between quantities that the prose may speak of is a whole", () => {
    const spoken = new Set(quantities.quantities.flatMap(({ sources }) => sources.flatMap(({ plus }) => plus)));
    const sums = allFields.filter(({ id, field }) => field.is?.op === "add" && spoken.has(cellIdOf(id)));
    const wholes = quantities.wholes.map(({ whole }) => quantityOf(whole));
    for (const { id } of sums)
      expect(wholes.flatMap(({ sources }) => sources.flatMap(({ plus }) => plus))).toContain(cellIdOf(id));
  });

  test("a ratio that the form does not have is refused", () => {
    const declared = { id: "none", label: "无", is: "income.total" };
    const files = { quantities: { ...raw, ratios: [declared] }, terms: rawTerms, templates: rawTemplates };
    expect(() => createLexicon(files, schema, Object.values(classified))).toThrow(
      "income.total is no ratio of the form",
    );
  });
});
