/** A department's own changes to its indicators under another edition: what is kept is what still applies, and all else is told. */
import { carriedRows } from "../../../../src/engine/scoring/adapt/carry";
import { emptyRow, type IndicatorRow } from "../../../../src/engine/scoring/adapt/columns";
import { readCriteria } from "../../../../src/engine/scoring/adapt/read";
import { rowsOfEdition } from "../../../../src/engine/scoring/adapt/write";
import { editions } from "../../../../src/reports/department/editions";
import { scoringBasis } from "../../../../src/reports/department/scoringBasis";
import { editionWith, row } from "../sampleEdition";

const from = editionWith([row("a", "40"), row("b", "30"), row("c", "30")]);
/** b has other points here, d is new, c has gone. */
const to = editionWith([row("a", "40"), row("b", "40"), row("d", "20")], { id: "other" });

type Change = (rows: readonly IndicatorRow[]) => readonly IndicatorRow[];

const set =
  (id: string, changes: Partial<IndicatorRow>): Change =>
  (rows) =>
    rows.map((each) => (each.id === id ? { ...each, ...changes } : each));
const without =
  (id: string): Change =>
  (rows) =>
    rows.filter((each) => each.id !== id);
/** A row copied from another, as officers make one. */
const withOwn =
  (changes: Partial<IndicatorRow>): Change =>
  (rows) => [...rows, { ...(rows[0] ?? emptyRow), id: "own", level3: "本部门指标", ...changes }];

const cases: readonly (readonly [string, readonly Change[], kept: readonly string[], lost: readonly string[]])[] = [
  ["nothing was changed", [], [], []],
  ["another name of an indicator that both have", [set("a", { level3: "新名" })], ["names a"], []],
  ["another name of one that has gone", [set("c", { level3: "新名" })], [], ["names c"]],
  ["a target and an actual value", [set("b", { target: "95", actual: "96" })], ["own b"], []],
  ["a target of an indicator that has gone", [set("c", { target: "95" })], [], ["own c"]],
  ["another text of the rule, alike in both", [set("a", { text: "按完成情况计分" })], ["rule a"], []],
  ["another text where the new edition has other points", [set("b", { text: "按完成情况计分" })], [], ["rule b"]],
  [
    "points shifted among indicators of which one has gone",
    [set("a", { weight: "50" }), set("c", { weight: "20" })],
    [],
    ["rule a", "rule c"],
  ],
  [
    "points shifted, and a name beside it",
    [set("a", { weight: "50", level3: "新名" }), set("c", { weight: "20" })],
    ["names a"],
    ["rule a", "rule c"],
  ],
  [
    "an indicator of the department's own for one that was deleted",
    [without("a"), withOwn({ weight: "40" })],
    ["added own", "removed a"],
    [],
  ],
  [
    "an indicator of the department's own that would break the total",
    [without("b"), withOwn({ weight: "30" })],
    [],
    ["added own", "removed b"],
  ],
  [
    "an indicator under a heading that the new edition lacks",
    [without("a"), withOwn({ level1: "其他", weight: "40" })],
    [],
    ["added own", "removed a"],
  ],
];

test.each(cases)("%s", (_name, changes, kept, lost) => {
  const now = changes.reduce((rows, change) => change(rows), rowsOfEdition(from));
  const carried = carriedRows(now, from, to, scoringBasis);
  const said = (list: typeof carried.kept) =>
    list.map((each) => `${each.kind} ${"now" in each ? each.now.id : each.was.id}`).sort();
  expect({ kept: said(carried.kept), lost: said(carried.lost) }).toEqual({ kept, lost });
  expect(readCriteria(carried.rows, to, scoringBasis).ok).toBe(true);
  if (kept.length === 0) expect(carried.rows).toEqual(rowsOfEdition(to));
});

test("kept changes stand in the rows", () => {
  const now = set("a", { level3: "新名", target: "95" })(rowsOfEdition(from));
  const { rows } = carriedRows(now, from, to, scoringBasis);
  expect(rows.find(({ id }) => id === "a")).toMatchObject({ level3: "新名", target: "95", weight: "40" });
});

const pairs = editions.flatMap((one) =>
  editions.filter((other) => other !== one).map((other) => [one.id, other.id] as const),
);

test.each(pairs)("from %s to %s, nothing changed: as issued", (one, other) => {
  const [before, after] = [one, other].map((id) => editions.find((each) => each.id === id)!);
  const carried = carriedRows(rowsOfEdition(before!), before!, after!, scoringBasis);
  expect(carried).toEqual({ rows: rowsOfEdition(after!), kept: [], lost: [] });
});
