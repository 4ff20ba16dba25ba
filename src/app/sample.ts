/** The sample report: a published report's figures with example inputs, as published and as corrected. */
import { department } from "../reports/department";
import type { ReportData } from "../reports/department/form";
import type { WorkbookSpec } from "../workbook/model";
import proseCorrected from "../reports/department/samples/prose.corrected.json";
import prosePublished from "../reports/department/samples/prose.published.json";
import type { Sample } from "./ports";
import { standardWorkbook } from "./standardWorkbook";
import type { TypedScores } from "./scoringRows";
import corrected from "../reports/department/samples/corrected.json";
import published from "../reports/department/samples/published.json";

export type SampleKind = "published" | "corrected";
export const sampleKinds: readonly SampleKind[] = ["published", "corrected"];

type Self = Readonly<Record<string, { readonly score: string; readonly reason?: string }>>;

const typed = (...sets: readonly Self[]): TypedScores =>
  new Map(
    sets.flatMap((s) => Object.entries(s)).map(([id, { score, reason }]) => [id, { score, reason: reason ?? null }]),
  );

const correctedIndicators = () => {
  const patches: Readonly<Record<string, { readonly target: string; readonly actual: string }>> =
    corrected.indicatorsAt;
  return { rows: published.report.indicators.rows.map((row, i) => ({ ...row, ...patches[String(i)] })) };
};

/** Prose samples are keyed by cell id, as the prose reader names paragraphs. */
const prose = (texts: Readonly<Record<string, string>>): NonNullable<ReportData["prose"]> =>
  Object.fromEntries(Object.entries(texts).map(([id, text]) => [id.replace(/^prose\./, ""), text]));

const reports: Readonly<Record<SampleKind, ReportData>> = {
  published: { ...published.report, prose: prose(prosePublished) },
  corrected: {
    ...published.report,
    ...corrected.report,
    indicators: correctedIndicators(),
    prose: prose(proseCorrected),
  },
};

interface DepartmentSample extends Sample {
  readonly data: ReportData;
}

export const sample = (kind: SampleKind): DepartmentSample => ({
  edition: published.edition,
  data: reports[kind],
  self: kind === "published" ? typed(published.self) : typed(published.self, corrected.self),
});

export const sampleWorkbook = (kind: SampleKind): WorkbookSpec => {
  const { data, edition, self } = sample(kind);
  return standardWorkbook(department, data, edition, self).spec;
};
