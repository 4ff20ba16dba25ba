/** 审核 of a Word report as it is: the rules of the workbook, without those that ask for what no printed form has. */
import type { CellId } from "../../domain/cell";
import { parseFigure } from "../../domain/parse";
import { placeWords } from "../../engine/fromDocument/place";
import { complete } from "../../engine/report/complete";
import { toData } from "../../engine/report/data";
import { unitOf } from "../../engine/schema/field";
import { NOT_APPLICABLE, type Obligation } from "../../engine/review/ledger";
import { scoringFactsOf } from "../../engine/standard/scoringFacts";
import { type ReportCells } from "../../engine/report/cells";
import type { Finding } from "../../engine/review/finding";
import { verdictOf } from "../../engine/review/verdict";
import { department } from "../../reports/department";
import { isPrinted } from "../../reports/department/fromDocument/paper";
import type { ReportData } from "../../reports/department/form";
import { fieldRef, fromData, type Cells } from "../../reports/department/schema";
import { assess, type Assessment } from "../assess";
import { editionInUse } from "../editions";
import { ledgerOf } from "../ledger";
import { presentCheck } from "../present";
import type { CheckView, EvidenceView, FindingView } from "../views";
import type { WordReport } from "../word/report";
import { keyIn, lineIn, sectionIn } from "../../engine/schema/path";

export interface CheckedDocument {
  readonly cells: Cells;
  readonly view: CheckView;
  /** Rules that could say nothing because the printed form has no such field, by title. */
  readonly notApplicable: readonly string[];
}

export const checkWordReport = (report: WordReport): CheckedDocument => {
  const said = figuresSaid(report);
  const assessment = assessed(report, withFigures(report.data, said));
  const { applicable, rules } = sorted(assessment, new Set(said.map(({ field }) => field)));
  const shown = { ...assessment, ...countedAnew(assessment, applicable) };
  const view = presentCheck(department, shown, new Map());
  return {
    cells: fromData(report.data),
    view: { ...view, findings: view.findings.map((finding) => placed(finding, report)) },
    notApplicable: rules,
  };
};

/** What does not apply differs from nothing: verdict and ledger go by the findings that are left. */
const countedAnew = (
  { cells, score, prose }: Assessment,
  findings: readonly Finding[],
): Pick<Assessment, "findings" | "verdict" | "ledger"> => ({
  findings,
  verdict: verdictOf(findings),
  ledger: ledgerOf({ report: department, cells, findings, rows: scoringFactsOf(score, cells).rows, prose }).map(
    (one): Obligation =>
      one.kind === "tie" && !isPrinted(one.at) ? { kind: "tie", at: one.at, ...NOT_APPLICABLE } : one,
  ),
});

const assessed = ({ edition }: WordReport, data: ReportData): Assessment => {
  const cells = fromData(data);
  return assess({
    report: department,
    cells,
    faults: [],
    inUse: editionInUse(department, edition, cells),
    source: "data",
  });
};

interface Said {
  readonly field: CellId;
  readonly value: string;
}

/** Figures that the printed form leaves out and the text says itself. */
const figuresSaid = (report: WordReport): readonly Said[] =>
  assessed(report, report.data).prose.differences.flatMap(({ kind, fields, said: words }) => {
    const [field, other] = fields;
    if (kind !== "blank" || field === undefined || other !== undefined || isPrinted(field)) return [];
    const parsed = parseFigure(words, unitOf(fieldRef(field).field));
    return parsed.state === "filled" ? [{ field, value: parsed.value.toFixed() }] : [];
  });

/** In the check alone: shares in the text are held against the amounts beside them, and what follows from the tables is worked out. */
const withFigures = (given: ReportData, said: readonly Said[]): ReportData => {
  const data = said.reduce(withField, given);
  const { ratios } = toData(complete(fromData(data)));
  return ratios === undefined ? data : { ...data, ratios };
};

/** The first statement stands; whether a later one agrees is for the rules to say. */
const withField = (data: ReportData, { field, value }: Said): ReportData => {
  const [section, key] = [sectionIn(field), keyIn(field)];
  const sections: Readonly<Record<string, object | undefined>> = data;
  const before = sections[section] ?? {};
  return lineIn(field) !== undefined || key in before ? data : { ...data, [section]: { ...before, [key]: value } };
};

/** A rule that misses a field which no printed form has says nothing about the document. */
const sorted = (
  a: Assessment,
  said: ReadonlySet<CellId>,
): { readonly applicable: readonly Finding[]; readonly rules: readonly string[] } => {
  const asksForMore = (f: Finding): boolean =>
    isAbsent(f.at, a.cells) ||
    f.evidence.some(({ cell, role }) => role === "related" && isAbsent(cell, a.cells)) ||
    isUnmeasured(f) ||
    repeatsText(f, said);
  const rest = a.findings.filter(asksForMore);
  return {
    applicable: a.findings.filter((f) => !rest.includes(f)),
    rules: [...new Set(rest.map(({ rule }) => department.findRule(rule)?.title ?? rule))],
  };
};

/** A row that waits for a checklist: the workbook has a line for each of its items, the printed form none. */
const isUnmeasured = ({ outcome, at }: Finding): boolean =>
  outcome === "unsure" && sectionIn(at) === "scoring" && lineIn(at) !== undefined;

/** Tables held against figures of the text: what is wrong with those is told where the text is read. */
const repeatsText = ({ at, evidence }: Finding, said: ReadonlySet<CellId>): boolean =>
  sectionIn(at) !== "prose" && evidence.some(({ cell }) => said.has(cell));

const isAbsent = (id: CellId, { cell }: Pick<ReportCells, "cell">): boolean => {
  return !isPrinted(id) && cell(id).state === "blank";
};

/** Of words out of a text of several paragraphs, the paragraph that they stand in. */
const whereIs = (
  id: CellId,
  { found }: WordReport,
  quote?: string,
): { readonly where: string } | Record<string, never> => {
  const at = found.get(id);
  if (at === undefined) return {};
  const part = quote === undefined ? undefined : at.parts?.find(({ text }) => text.includes(quote.replace(/…$/, "")));
  return { where: placeWords(part?.place ?? at.place) };
};

const quoteIn = ({ cell, evidence }: FindingView): string | undefined =>
  evidence.find((e) => e.role === "quote" && e.cell === cell)?.shown;

const placed = (finding: FindingView, report: WordReport): FindingView => ({
  ...finding,
  ...whereIs(finding.cell, report, quoteIn(finding)),
  evidence: finding.evidence.map((e): EvidenceView => ({
    ...e,
    ...whereIs(e.cell, report, e.role === "quote" ? e.shown : undefined),
  })),
});
