import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { sumOf } from "../../../src/domain/decimal";
import { editionById, editions } from "../../../src/reports/department/editions";
import { fieldRef } from "../../../src/reports/department/schema";
import { adaptWarnings } from "../../../src/engine/scoring/adapt/warnings";
import type { Edition } from "../../../src/engine/scoring/edition/edition";

const SRC = join(__dirname, "../../../src");
const EDITIONS = join(SRC, "reports/department/editions");

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesBelow(join(folder, entry.name)) : [join(folder, entry.name)],
  );

const levelWeights = ({ indicators, groups }: Edition): Record<string, string> => {
  const levels = [...new Set(indicators.map((indicator) => indicator.path[0]))];
  return Object.fromEntries(
    levels.map((level) => {
      const rows = indicators.filter((indicator) => indicator.path[0] === level);
      const pools = groups.filter((group) => rows.some((row) => row.group === group.id));
      return [
        level,
        sumOf([...rows.filter((row) => row.group === undefined), ...pools].map((each) => each.weight)).toFixed(),
      ];
    }),
  );
};

test("every data file is in the list, and the list knows each by its file's name", () => {
  const names = readdirSync(EDITIONS)
    .filter((name) => name.endsWith(".json"))
    .map((name) => name.replace(".json", ""));
  expect(editions.map((edition) => edition.id).sort()).toEqual(names.sort());
  expect(names.map((name) => editionById(name)?.id)).toEqual(names);
});

test("no code names an edition, except the one list", () => {
  const ids = editions.map((edition) => edition.id);
  const naming = filesBelow(SRC)
    .filter((file) => /\.tsx?$/.test(file) && file !== join(EDITIONS, "index.ts"))
    .filter((file) => ids.some((id) => new RegExp(`["'\`]${id}["'\`]`).test(readFileSync(file, "utf8"))))
    .map((file) => relative(SRC, file));
  expect(naming).toEqual([]);
});

test.each([
  [0, { 投入: "15", 过程: "40", 产出: "25", 效果: "20" }, 25],
  [1, { 投入: "10", 过程: "60", 产出及效率: "30" }, 16],
  [2, { 预算执行率: "10", 产出指标: "50", 效益指标: "30", 满意度指标: "10" }, 10],
])("edition %i has the level weights it should", (index, weights, rows) => {
  const edition = editions[index];
  expect(edition === undefined ? undefined : levelWeights(edition)).toEqual(weights);
  expect(edition?.indicators).toHaveLength(rows);
});

test("the printed full points of every rule text are the weight", () => {
  expect(editions.flatMap((edition) => adaptWarnings(edition, edition))).toEqual([]);
});

test("the seed's sheet prints 管理制度健全性 twice, told apart by id", () => {
  const ids = editions[0].indicators
    .filter((indicator) => indicator.path[2] === "管理制度健全性")
    .map((indicator) => indicator.id);
  expect(ids).toEqual(["pr.rules", "as.rules"]);
});

test("every deduction of the seed's rules stands in its printed text", () => {
  const unprinted = editions[0].indicators.flatMap(({ id, text, rule }) => {
    const deduct = rule.raw["deduct"];
    return typeof deduct === "string" && !text.includes(`${deduct}分`) ? [id] : [];
  });
  expect(unprinted).toEqual([]);
});

test.each(editions)("every grade of $id can be chosen in the report", ({ grades }) => {
  const { choices } = fieldRef("result.grade").field;
  expect(choices).toEqual(grades.map(({ label }) => label));
});
