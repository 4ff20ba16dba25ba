/** Readers of English are told what each finding is about: no rule, group, sheet or figure of a chart lacks its English. */
import { department } from "../../../src/reports/department";
import { english } from "../../../src/reports/department/english";

const withProjects = department.further?.withNumbers([1, 2]) ?? department;
const HAN = /\p{Script=Han}/u;
const lacking = (chinese: readonly string[]): readonly string[] =>
  [...new Set(chinese)].filter((word) => !(word in english));

test("every rule has an English title and group, those of projects too", () => {
  expect(withProjects.rules.length).toBeGreaterThan(department.rules.length);
  expect(lacking(withProjects.rules.map(({ title }) => title))).toEqual([]);
  expect(lacking(withProjects.rules.map(({ group }) => group))).toEqual([]);
});

test("every sheet and every comparison has its English", () => {
  expect(lacking(withProjects.sheets.map(({ name }) => name))).toEqual([]);
  expect(lacking(department.charts.map(({ title }) => title))).toEqual([]);
});

test("English is English, but for three words that have none", () => {
  const chinese = Object.values(english).filter((word) => HAN.test(word.replace(/三公|万元|元/g, "")));
  expect(chinese).toEqual([]);
});

test("no two titles of rules read alike", () => {
  const said = [...new Set(withProjects.rules.map(({ title }) => title))].map((title) => english[title]);
  expect(said.filter((title, i) => said.indexOf(title) !== i)).toEqual([]);
});
