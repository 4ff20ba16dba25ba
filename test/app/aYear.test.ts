/** A year of one's own, with nothing of the sample: what is typed, what the tables propose, and nothing left to do. */
import { department } from "../../src/reports/department";
import { defaultEdition } from "../../src/app/standard/editions";
import { proposalFor } from "../../src/app/useCases/proseProposal";
import { freshReport } from "../../src/reports/department/fresh";
import { priorFigures, priorValues } from "../../src/engine/report/prior";
import { overlaid } from "../../src/engine/report/data";
import type { ReportData } from "../../src/reports/department/form";
import { fromData } from "../../src/reports/department/schema";
import { PRIOR_FIELDS } from "../../src/reports/department/prior";
import { checked, OWN_SCORES, OWN_TEXTS, ownYear, yearBefore } from "../support/aYear";
import { assessed, bookOf, scored, typed, type Book, type Values } from "../support/report";

const edition = defaultEdition(department);
const fresh = freshReport("2021", ownYear.cover.department, edition);
const prior = priorValues(priorFigures(PRIOR_FIELDS, fromData(fresh), bookOf(yearBefore).reading.cells));

const tables: ReportData = overlaid(
  {
    ...fresh,
    ...ownYear,
    checks: { rows: fresh.checks!.rows.map((row) => ({ ...row, ...checked })) },
    breaches: { rows: fresh.breaches!.rows.map((row) => ({ ...row, count: "0" })) },
    prose: OWN_TEXTS,
  },
  prior,
);

const self = new Map(Object.entries(OWN_SCORES).map(([id, score]) => [id, { score, reason: null }] as const));

/** The points of the rules and the paragraphs of the tables, as the officer takes them over. */
const takenOver = (book: Book): Book => {
  const rows = assessed(book.reading).score.rows;
  const scores = rows.flatMap(({ rulePoints, self: own }, i) =>
    own === undefined && rulePoints !== undefined
      ? [[`scoring.rows.${i}.selfScore`, rulePoints.toNumber()] as const]
      : [],
  );
  const reasons = rows.flatMap(({ indicator }, i) =>
    indicator.id === "pr.surplus"
      ? [[`scoring.rows.${i}.reason`, "年末有结余12万元，没有超过上年结转。"] as const]
      : [],
  );
  const values: Values = Object.fromEntries<number | string>([...scores, ...reasons]);
  const scoredBook = typed(book, values);
  const texts = department.paragraphs.flatMap((id) => {
    const proposal = proposalFor(department, scoredBook.reading.cells, id);
    return proposal === undefined ? [] : [[id, proposal.text] as const];
  });
  return typed(scoredBook, Object.fromEntries(texts));
};

test("nothing of it is the sample's, and it may be handed in", () => {
  const { verdict, findings, score } = assessed(takenOver(bookOf(scored(tables, edition.id, self))).reading);
  expect(findings.filter((f) => f.outcome !== "notice").map((f) => [f.rule, f.at, f.messageId, f.data])).toEqual([]);
  expect(verdict).toBe("可以上报");
  expect(score.selfTotal.toFixed()).toBe("99");
});
