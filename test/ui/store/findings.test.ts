import {
  countByKind,
  currentText,
  groupFindings,
  groupNames,
  inFormOrder,
  isOpen,
  kindOf,
  lapsedFor,
  matches,
  pageOf,
  positionOf,
} from "../../../src/ui/store/findings";
import type { FindingView } from "../../../src/app/views/finding";
import { noFilter } from "../../../src/ui/store/state";
import type { FindingFilter } from "../../../src/ui/store/state";
import { manyFindings, publishedFindings } from "../support/findings";
import { place } from "../support/places";
import { explanations } from "../support/records";
import { without } from "../support/without";

const titles = (filter: Partial<FindingFilter>): readonly string[] =>
  publishedFindings.filter((f) => matches(f, { ...noFilter, ...filter })).map((f) => f.title);
const titled = (title: string) => publishedFindings.find((f) => f.title === title)!;

test("what cannot be judged is unsure whatever its level", () => {
  expect(publishedFindings.map(kindOf)).toEqual([
    "must",
    "explain",
    "explained",
    "must",
    "must",
    "unsure",
    "explain",
    "must",
  ]);
});

test("an explained hint asks for nothing more", () => {
  expect(publishedFindings.filter((f) => !isOpen(f)).map((f) => f.title)).toEqual(["与上年相比变动较大"]);
});

test.each([
  ["level", { kind: "unsure" }, ["满意度无法测算"]],
  ["part of the report", { group: "报告综述" }, ["占比的基数写错"]],
  ["words of the message", { text: "17.83%" }, ["占比的基数写错"]],
  ["code", { text: "尾差.支出" }, ["经济分类合计有尾差"]],
  ["address, in either case", { text: " 收支情况!b7 " }, ["收入合计等于各项之和"]],
  ["level and words together", { kind: "explain", text: "无线电" }, ["各表的机构应当相同"]],
] as const)("findings are found by %s", (_, filter, expected) => {
  expect(titles(filter)).toEqual(expected);
});

test("counts by kind add up to all", () => {
  expect(countByKind(publishedFindings)).toEqual({
    all: 8,
    must: 4,
    todo: 0,
    explain: 2,
    unsure: 1,
    explained: 1,
    notice: 0,
  });
});

test("findings stand by the sheet to go to, the sheets in the order in which they are filled", () => {
  expect(groupFindings([...publishedFindings].reverse()).map((g) => [g.name, g.findings.length])).toEqual([
    ["收支情况", 3],
    ["基础数据", 2],
    ["评分表", 2],
    ["报告综述", 1],
  ]);
});

test("a renamed tab keeps its turn in the form", () => {
  const renamed = publishedFindings.map((f) =>
    f.place?.sheet === "基础数据" ? { ...f, place: { ...f.place, sheet: "数据" } } : f,
  );
  expect(groupNames(renamed)).toEqual(["收支情况", "数据", "评分表", "报告综述"]);
});

test("what stands on no sheet comes first, by the part that its rule is about", () => {
  const lost = without({ ...publishedFindings[0]!, group: "工作簿结构", sheetOrder: -1 }, "place");
  expect(groupNames([...publishedFindings, lost])[0]).toBe("工作簿结构");
});

test("on a sheet the pressing findings come first, each kind from top to bottom", () => {
  const at = (row: number): FindingView => ({
    ...publishedFindings[1]!,
    key: `${row}`,
    place: place(`收支情况!A${row}`),
  });
  const must = { ...publishedFindings[0]!, place: place("收支情况!B40") };
  expect(inFormOrder([at(30), at(7), must]).map((f) => f.place?.address)).toEqual([
    "收支情况!B40",
    "收支情况!A7",
    "收支情况!A30",
  ]);
});

test("a page holds the first slice in drawing order and says how many there are", () => {
  const page = pageOf(manyFindings(250), noFilter, 100);
  expect(page).toMatchObject({ matching: 250, drawn: 100 });
  expect(page.groups.map((g) => [g.name, g.findings.length])).toEqual([
    ["收支情况", 84],
    ["基础数据", 16],
  ]);
});

test("a finding's position is its place in drawing order, or -1 behind a filter", () => {
  const findings = manyFindings(9);
  expect(positionOf(findings, noFilter, findings[1]!.key)).toBe(3);
  expect(positionOf(findings, { ...noFilter, group: "评分表" }, findings[1]!.key)).toBe(-1);
});

test("a lapsed explanation belongs to the finding of the same rule and field", () => {
  expect(lapsedFor(titled("经济分类合计有尾差"), explanations).map((e) => e.by)).toEqual(["李四"]);
  expect(lapsedFor(titled("与上年相比变动较大"), explanations)).toEqual([]);
});

test("an explanation that names its finding by address belongs to it as well", () => {
  const byAddress = { ...explanations[1]!, field: "基础数据!C42" };
  expect(lapsedFor(titled("经济分类合计有尾差"), [byAddress])).toEqual([byAddress]);
  expect(lapsedFor(titled("经济分类合计有尾差"), [{ ...byAddress, field: "基础数据!C43" }])).toEqual([]);
});

test("the old text of a suggestion is what the finding shows of that cell", () => {
  expect(currentText(titled("收入合计等于各项之和"))).toBe("7138.21");
  expect(currentText(titled("各表的机构应当相同"))).toBeUndefined();
});
