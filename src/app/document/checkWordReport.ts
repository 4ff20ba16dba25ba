/** 审核 of a Word report as it is: the rules of the workbook, without those that ask for what no printed form has. */
import type { CellId } from "../../domain/cell";
import { parseFigure } from "../../domain/parse";
import { placeWords } from "../../engine/fromDocument/place";
import { complete } from "../../engine/report/complete";
import { fromData, toData } from "../../engine/report/data";
import { fieldsOf } from "../../engine/schema/lookup";
import { pathsOf } from "../../engine/schema/expr";
import type { Schema } from "../../engine/schema/schema";
import type { Section } from "../../engine/schema/section";
import { formHolding, type DocumentForm } from "../../engine/definition/documentForm";
import type { Report, StandardCells, StandardData } from "../../engine/definition/report";
import { unitOf } from "../../engine/schema/field";
import { NOT_APPLICABLE, type Obligation } from "../../engine/review/ledger";
import { scoringFactsOf } from "../../engine/standard/scoringFacts";
import type { Finding } from "../../engine/review/finding";
import { verdictOf } from "../../engine/review/verdict";
import { assess, type Assessment } from "../assessment/assess";
import { editionInUse } from "../standard/editions";
import { ledgerOf } from "../assessment/ledger";
import { presentVerdict } from "../present/check";
import type { VerdictView } from "../views/check";
import type { EvidenceView, FindingView } from "../views/finding";
import type { WordReport } from "../views/wordReport";
import { keyIn, lineIn, pathIn, rowIn, sectionIn } from "../../engine/schema/path";

interface CheckedDocument {
  readonly cells: StandardCells;
  readonly view: VerdictView;
  /** Rules that could say nothing because the printed form has no such field, by title. */
  readonly notApplicable: readonly string[];
}

export const checkWordReport = (kind: DocumentForm, word: WordReport): CheckedDocument => {
  const form = formHolding(kind, word.numbers);
  const { report } = form;
  const said = figuresSaid(form, word);
  const assessment = assessed(report, word, withFigures(form, word.data, said));
  const isOnOtherPaper = restingOnOtherPaper(form, kind.printedSections, word);
  const isInLostRow = inLostRow(word);
  const { applicable: asked, rules } = sorted(
    form,
    assessment,
    isOnOtherPaper,
    new Set(said.map(({ field }) => field)),
  );
  const applicable = asked.filter(({ at }) => !isInLostRow(at));
  const isLeftOut = (at: CellId): boolean => isOnOtherPaper(at) || isInLostRow(at);
  const shown = { ...assessment, ...countedAnew(form, assessment, applicable, isLeftOut) };
  const view = presentVerdict(report, shown, new Map());
  return {
    cells: fromData(report.schema, word.data),
    view: { ...view, unchecked: view.unchecked, findings: view.findings.map((finding) => placed(finding, word)) },
    notApplicable: rules,
  };
};

/** What does not apply differs from nothing: verdict and ledger go by the findings that are left. */
const countedAnew = (
  { report, isPrinted }: DocumentForm,
  { cells, score, prose }: Assessment,
  findings: readonly Finding[],
  isOnOtherPaper: IsOnOtherPaper,
): Pick<Assessment, "findings" | "verdict" | "ledger"> => ({
  findings,
  verdict: verdictOf(findings),
  ledger: ledgerOf({ report, cells, findings, rows: scoringFactsOf(score, cells).rows, prose }).map(
    (one): Obligation =>
      one.kind === "tie" && (!isPrinted(one.at) || isOnOtherPaper(one.at))
        ? { kind: "tie", at: one.at, ...NOT_APPLICABLE }
        : one,
  ),
});

const assessed = (report: Report, { edition }: WordReport, data: StandardData): Assessment => {
  const cells = fromData(report.schema, data);
  return assess({
    report,
    cells,
    faults: [],
    inUse: editionInUse(report, edition, cells),
    source: "data",
  });
};

interface Said {
  readonly field: CellId;
  readonly value: string;
}

/** Figures that the printed form leaves out and the text says itself. */
const figuresSaid = ({ report, isPrinted }: DocumentForm, word: WordReport): readonly Said[] =>
  assessed(report, word, word.data).prose.differences.flatMap(({ kind, fields, said: words }) => {
    const [field, other] = fields;
    if (kind !== "blank" || field === undefined || other !== undefined || isPrinted(field)) return [];
    const parsed = parseFigure(words, unitOf(report.schema.fieldRef(field).field));
    return parsed.state === "filled" ? [{ field, value: parsed.value.toFixed() }] : [];
  });

/** In the check alone: shares in the text are held against the amounts beside them, and what follows from the tables is worked out. */
const withFigures = (
  { report: { schema }, isPrinted }: DocumentForm,
  given: StandardData,
  said: readonly Said[],
): StandardData => {
  const data = said.reduce(withField, given);
  const worked = Object.entries(toData(complete(fromData(schema, data))));
  return {
    ...data,
    ...Object.fromEntries(worked.filter(([key]) => isDerived(schema.sectionOf(key)) && !isPrinted(key))),
  };
};

/** A section in which nothing is entered: shares and rates. Where the form prints it, the document's own figures stand. */
const isDerived = (section: Section): boolean => Object.values(fieldsOf(section)).every(({ is }) => is !== undefined);

/** The first statement stands; whether a later one agrees is for the rules to say. */
const withField = (data: StandardData, { field, value }: Said): StandardData => {
  const [section, key] = [sectionIn(field), keyIn(field)];
  const sections: Readonly<Record<string, object | undefined>> = data;
  const before = sections[section] ?? {};
  return lineIn(field) !== undefined || key in before ? data : { ...data, [section]: { ...before, [key]: value } };
};

/** A rule that misses a field which no printed form has says nothing about the document. */
const sorted = (
  { report, isPrinted }: DocumentForm,
  a: Assessment,
  isOnOtherPaper: IsOnOtherPaper,
  said: ReadonlySet<CellId>,
): { readonly applicable: readonly Finding[]; readonly rules: readonly string[] } => {
  const isAbsent = (id: CellId): boolean => !isPrinted(id) && a.cells.cell(id).state === "blank";
  const asksForMore = (f: Finding): boolean =>
    isAbsent(f.at) ||
    f.evidence.some(({ cell, role }) => role === "related" && isAbsent(cell)) ||
    isUnmeasured(f) ||
    isOnOtherPaper(f.at) ||
    repeatsText(report, f, said);
  const rest = a.findings.filter(asksForMore);
  return {
    applicable: a.findings.filter((f) => !rest.includes(f)),
    rules: [...new Set(rest.map(({ rule }) => report.findRule(rule)?.title ?? rule))],
  };
};

/** A row that waits for a checklist: the workbook has a line for each of its items, the printed form none. */
const isUnmeasured = ({ outcome, at }: Finding): boolean =>
  outcome === "unsure" && sectionIn(at) === "scoring" && lineIn(at) !== undefined;

/** The sections that a figure is worked out of. */
const sectionsUnder = (schema: Schema, path: string): readonly string[] => {
  const { sectionKey, field: { is } = {} } = schema.findField(path) ?? { sectionKey: sectionIn(path) };
  return is === undefined
    ? [sectionKey]
    : pathsOf(is).flatMap((part) => sectionsUnder(schema, pathIn(sectionKey, part)));
};

/**
 * The scoring sheet is often a document of its own, and a table may be one that cannot be read: without it there is nothing to hold against it what
 * rests on it. That it is missing is told where it is asked for.
 */
const restingOnOtherPaper = (
  { report: { schema } }: DocumentForm,
  printedSections: readonly string[],
  { found }: WordReport,
): IsOnOtherPaper => {
  const held = new Set([...found].flatMap(([id, { datum }]) => (datum === null ? [] : [sectionIn(id)])));
  const isMissing = (section: string): boolean => printedSections.includes(section) && !held.has(section);
  return (at) => {
    const under = schema.findField(at)?.field.is === undefined ? [] : sectionsUnder(schema, at);
    const isAnother = under.length > 0 && under.every((section) => section !== sectionIn(at) && !held.has(section));
    return isAnother || (under.length > 0 && [sectionIn(at), ...under].some(isMissing));
  };
};

/** Of a table that has rows, a row of sums that stands nowhere is told once, with its first figure. */
const inLostRow = ({ found }: WordReport): IsOnOtherPaper => {
  const rows = new Set([...found.keys()].map(rowIn));
  const sections = new Set([...found.keys()].map(sectionIn));
  return (at) => lineIn(at) === "sum" && keyIn(at) !== "total" && sections.has(sectionIn(at)) && !rows.has(rowIn(at));
};

type IsOnOtherPaper = (at: CellId) => boolean;

/** Tables held against figures of the text: what is wrong with those is told where the text is read. */
const repeatsText = ({ paragraphs }: Report, { at, evidence }: Finding, said: ReadonlySet<CellId>): boolean =>
  paragraphs.every((id) => sectionIn(id) !== sectionIn(at)) && evidence.some(({ cell }) => said.has(cell));

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
