import { department } from "../../../../src/reports/department";
import type { Figures } from "../../../../src/engine/prose";
import { proseFieldsOf } from "../../../../src/engine/definition/roles";
import { readProse, rememberingReader } from "../../../../src/engine/prose/read/readProse";

/** Nothing but names and a year. */
const figuresWith = (units: readonly string[], year = "2021"): Figures => ({
  fields: proseFieldsOf(department.roles, department.schema),
  lexicon: department.lexicon,
  fullMarks: department.editions[0].total,
  figure: (id) => ({ id, state: "blank" }),
  text: (id) => ({ id, state: "blank" }),
  units: () => units.map((label, row) => ({ label, row })),
  year,
});

const paragraphs = [{ id: "prose.scale", text: "节能监察中心2020年支出合计12.5万元，编制9人。" }];

test("a paragraph is read once while names and year stay, again when either changes, and as without memory", () => {
  const readAll = rememberingReader();
  const first = readAll(paragraphs, figuresWith(["1、节能监察中心"]));
  expect(readAll(paragraphs, figuresWith(["1、节能监察中心"]))[0]).toBe(first[0]);
  for (const figures of [figuresWith(["1、墙改办"]), figuresWith(["1、墙改办"], "2020")]) {
    const now = readAll(paragraphs, figures);
    expect(now[0]).not.toBe(first[0]);
    expect(now).toEqual(readProse(paragraphs, figures));
  }
});

test("with another vocabulary everything is read again", () => {
  const readAll = rememberingReader();
  const figures = figuresWith([]);
  const [first] = readAll(paragraphs, figures);
  const other = { ...figures, lexicon: { ...figures.lexicon } };
  expect(readAll(paragraphs, other)[0]).not.toBe(first);
  expect(readAll(paragraphs, other)).toEqual(readProse(paragraphs, figures));
});

test("what is not asked for any more does not pile up", () => {
  const readAll = rememberingReader();
  const figures = figuresWith([]);
  const [first] = readAll(paragraphs, figures);
  for (let i = 0; i < 2001; i++) readAll([{ id: "prose.scale", text: `第${i}稿` }], figures);
  expect(readAll(paragraphs, figures)[0]).not.toBe(first);
});

test("the same text in another field is another paragraph", () => {
  const figures = figuresWith([]);
  const both = [...paragraphs, { id: "prose.result", text: paragraphs[0]?.text ?? "" }];
  expect(rememberingReader()(both, figures).map(({ id }) => id)).toEqual(["prose.scale", "prose.result"]);
});
