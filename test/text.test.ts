/** Sentences of rules: each is used, each placeholder is fed, and nothing is fed that no sentence uses. */
import { fillMessage } from "../src/app/present/message";
import { rules } from "../src/reports/department/rules/registry";
import { allCases } from "./reports/department/rules/catalogue";
import { expectedOf, type RuleCases } from "./support/ruleCases";
import { run } from "./support/testRule";

const placeholders = (text: string): readonly string[] => [...text.matchAll(/\{(\w+)\}/g)].map((m) => m[1]!);
const judged = ({ fails, unsure, notices }: RuleCases) => [...fails, ...unsure, ...notices];

/** One finding for each message of a rule is enough to see what it is fed. */
const shown = allCases.flatMap((c) => {
  const first = Object.keys(c.rule.messages).flatMap(
    (id) => judged(c).find((j) => expectedOf(j).some((e) => e.messageId === id)) ?? [],
  );
  return [...new Set(first)].flatMap((j) =>
    run(c.rule, j.given).findings.map((finding) => ({ rule: c.rule, finding })),
  );
});

test("every message that a rule gives has a sentence", () => {
  expect(
    shown
      .filter(({ rule, finding }) => !(finding.messageId in rule.messages))
      .map(({ rule, finding }) => `${rule.id} ${finding.messageId}`),
  ).toEqual([]);
});

test("every sentence of every rule is given by some case", () => {
  const given = new Set(shown.map(({ rule, finding }) => `${rule.id} ${finding.messageId}`));
  const orphans = rules
    .flatMap((r) => Object.keys(r.messages).map((id) => `${r.id} ${id}`))
    .filter((key) => !given.has(key));
  expect(orphans).toEqual([]);
});

test("every placeholder of a sentence is fed, with a text", () => {
  const unfed = shown.flatMap(({ rule, finding }) =>
    placeholders(rule.messages[finding.messageId] ?? "")
      .filter((p) => finding.data[p] === undefined)
      .map((p) => `${rule.id} ${finding.messageId} {${p}}`),
  );
  expect(unfed).toEqual([]);
});

test("sentences end as sentences, and carry no trace of code", () => {
  const odd = shown
    .map(({ rule, finding }) => fillMessage(rule.messages[finding.messageId] ?? "", finding.data))
    .filter((text) => !/[。”]$/.test(text) || /[{}]|undefined|NaN|null|Infinity|\.rows\.|。。|。；/.test(text));
  expect(odd).toEqual([]);
});
