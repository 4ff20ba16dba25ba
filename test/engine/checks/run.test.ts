import { rule } from "../../../src/engine/checks/rule";
import { findingsOf, runRules } from "../../../src/engine/checks/run";
import type { FindingDraft, Level } from "../../../src/engine/review/finding";
import { contextOf, correctedBook } from "../../support/report";

const saying = (id: string, drafts: readonly FindingDraft[], level: Level = "强制", needs: readonly string[] = []) =>
  rule({
    id,
    title: id,
    group: "基础数据",
    level,
    needs,
    basis: "示例",
    reads: ["cover.year"],
    messages: { said: "示例。" },
    check: () => drafts,
  });

const draft: FindingDraft = { messageId: "said", at: { id: "cover.year" } };
const context = contextOf(correctedBook.reading);

/** The rule that waits for a first one that says this. */
const waiting = (first: readonly FindingDraft[], level?: Level) =>
  runRules([saying("先.一", first, level), saying("后.二", [draft], "强制", ["先.一"])], context);

test("a rule waits for another that found a 强制 fault, and for whatever waits itself", () => {
  const { findings, skipped } = runRules(
    [
      saying("先.一", [draft]),
      saying("后.二", [draft], "强制", ["先.一"]),
      saying("后.三", [draft], "强制", ["后.二"]),
    ],
    context,
  );
  expect(findings.map((f) => f.rule)).toEqual(["先.一"]);
  expect(skipped).toEqual([
    { rule: "后.二", because: "先.一" },
    { rule: "后.三", because: "后.二" },
  ]);
});

test.each<[string, readonly FindingDraft[], Level]>([
  ["nothing", [], "强制"],
  ["a 提示", [draft], "提示"],
  ["a 提示 of a 强制 rule", [{ ...draft, level: "提示" }], "强制"],
  ["what it cannot judge", [{ ...draft, outcome: "unsure" }], "强制"],
])("a rule does not wait for one that found %s", (_, first, level) => {
  const { findings, skipped } = waiting(first, level);
  expect(findings.map((f) => f.rule)).toContain("后.二");
  expect(skipped).toEqual([]);
});

test("a finding carries what its draft gives, and nothing that it does not give", () => {
  const suggestion = { cell: "cover.year", value: "2021" };
  const given = { within: { start: 0, end: 2 }, suggestion, instead: { cell: "cover.department", value: "某局" } };
  const [full, bare] = runRules([saying("先.一", [{ ...draft, ...given }, draft])], context).findings;
  expect(full).toMatchObject(given);
  expect(Object.keys(given).filter((key) => bare !== undefined && key in bare)).toEqual([]);
});

test.each<[string, readonly FindingDraft[], readonly string[]]>([
  ["found nothing", [], ["先.一"]],
  ["only tells", [{ ...draft, outcome: "notice" }], ["先.一"]],
  ["found a fault beside what it tells", [{ ...draft, outcome: "notice" }, draft], []],
  ["cannot judge", [{ ...draft, outcome: "unsure" }], []],
])("a rule that %s is counted as passed or not", (_, drafts, passed) => {
  expect(runRules([saying("先.一", drafts)], context).passed).toEqual(passed);
});

test("what is said twice of the same has keys of its own", () => {
  const [one, two] = runRules([saying("先.一", [draft, draft])], context).findings;
  expect(two?.key).toBe(`${one?.key ?? ""}·2`);
});

test("whoever has heard enough leaves the rules behind unasked", () => {
  const asked: string[] = [];
  const listening = (id: string) => ({
    ...saying(id, []),
    check: () => {
      asked.push(id);
      return [draft];
    },
  });
  for (const { rule: first } of findingsOf([listening("先.一"), listening("后.二")], context)) {
    expect(first).toBe("先.一");
    break;
  }
  expect(asked).toEqual(["先.一"]);
});

test("findings one by one are those of the whole run", () => {
  const rules = [
    saying("先.一", [draft, draft]),
    saying("后.二", [draft], "强制", ["先.一"]),
    saying("后.四", [draft]),
  ];
  expect([...findingsOf(rules, context)]).toEqual(runRules(rules, context).findings);
});
