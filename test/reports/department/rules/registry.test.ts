import { proseRules } from "../../../../src/reports/department/rules/prose/claims";
import { findField, schema } from "../../../../src/reports/department/schema";
import { findRule, rules } from "../../../../src/reports/department/rules/registry";
import { fieldsReadBy } from "../../../../src/engine/checks/expandReads";
import { sources } from "../../../tools/sources";
import { allCases } from "./catalogue";

const ids = rules.map((r) => r.id);

test("every rule has a case that it finds or cannot judge", () => {
  const tested = new Set(allCases.map((c) => c.rule.id));
  expect(ids.filter((id) => !tested.has(id))).toEqual([]);
});

test("no case is about a rule that is not in the registry", () => {
  expect(allCases.filter((c) => findRule(c.rule.id) !== c.rule).map((c) => c.rule.id)).toEqual([]);
});

test("ids are unique, and written as officers quote them", () => {
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !/^[\p{L}]+(\.[\p{L}\p{N}]+)+$/u.test(id))).toEqual([]);
});

test("titles are unique within their group, so that two findings are not taken for one", () => {
  const titles = rules.map((r) => `${r.group} ${r.title}`);
  expect(titles.filter((t, i) => titles.indexOf(t) !== i)).toEqual([]);
});

test.each(rules.map((r) => [r.id, r] as const))(
  "%s has a title, a basis, and reads fields that the form has",
  (_, rule) => {
    expect(rule.title).not.toBe("");
    expect(rule.basis.length).toBeGreaterThan(3);
    expect(fieldsReadBy(rule, schema).filter((id) => findField(id) === undefined)).toEqual([]);
    expect(fieldsReadBy(rule, schema).length).toBeGreaterThan(0);
  },
);

test("a rule waits only for rules that run before it", () => {
  const early = rules.flatMap((r, i) =>
    r.needs.filter((id) => ids.indexOf(id) === -1 || ids.indexOf(id) >= i).map((id) => `${r.id} needs ${id}`),
  );
  expect(early).toEqual([]);
});

test("强制 findings can never be explained away, unless they are about prose: those always can", () => {
  const explainable = rules.filter((r) => r.level === "强制" && r.explainable);
  expect(explainable).toEqual(proseRules.filter((r) => r.level === "强制"));
  expect(proseRules.every((r) => r.explainable)).toBe(true);
});

test("a file holds one rule", () => {
  const several = [...sources("src/engine/checks"), ...sources("src/reports")].filter(
    ({ text }) => (text.match(/^export const \w+ = rule\(/gm) ?? []).length > 1,
  );
  expect(several.map(({ file }) => file)).toEqual([]);
});
