/** The sample report: a published report's figures with example inputs, as published and as corrected. */
import { keyIn } from "../../../engine/schema/path";
import type { ReportData } from "../form";
import corrected from "./corrected.json";
import proseCorrected from "./prose.corrected.json";
import prosePublished from "./prose.published.json";
import published from "./published.json";

export type SampleKind = "published" | "corrected";
export const sampleKinds: readonly SampleKind[] = ["published", "corrected"];

type Self = Readonly<Record<string, { readonly score: string; readonly reason?: string }>>;

/** Scores that were typed, by indicator. */
type SampleScores = ReadonlyMap<string, { readonly score: string; readonly reason: string | null }>;

const typed = (...sets: readonly Self[]): SampleScores =>
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
  Object.fromEntries(Object.entries(texts).map(([id, text]) => [keyIn(id), text]));

const reports: Readonly<Record<SampleKind, ReportData>> = {
  published: { ...published.report, prose: prose(prosePublished) },
  corrected: {
    ...published.report,
    ...corrected.report,
    indicators: correctedIndicators(),
    prose: prose(proseCorrected),
  },
};

interface DepartmentSample {
  readonly edition: string;
  readonly data: ReportData;
  readonly self: SampleScores;
}

export const sample = (kind: SampleKind): DepartmentSample => ({
  edition: published.edition,
  data: reports[kind],
  self: kind === "published" ? typed(published.self) : typed(published.self, corrected.self),
});
