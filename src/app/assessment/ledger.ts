/** The ledger of one report: every entered figure, tie, score row and claim of the prose, with what came of it. */
import type { Report } from "../../engine/definition/report";
import type { ReportCells } from "../../engine/report/cells";
import type { ScoringSheetRow } from "../../engine/standard/scoredSheet";
import type { AnyCell } from "../../domain/cell";
import { judgementOf } from "../../engine/checks/ties/derived";
import { walked } from "../../engine/checks/values/walk";
import type { ClaimVerdict, ProseReview, UncheckedReason } from "../../engine/prose";
import { statedValue } from "../../engine/report/complete";
import type { Finding } from "../../engine/review/finding";
import {
  AGREES,
  DIFFERS,
  NOT_APPLICABLE,
  uncheckedBecause,
  type Obligation,
  type Settlement,
} from "../../engine/review/ledger";

/** Scores have rows of their own in the ledger; the rest is printed or kept by the add-in. */
const NOT_ENTERED: ReadonlySet<string> = new Set(["scoring", "scoringTotal", "criteria"]);

interface FigureOf {
  readonly cell: AnyCell;
  /** The same for every row. */
  readonly field: string;
}

interface Figures {
  readonly entered: readonly FigureOf[];
  readonly ties: readonly AnyCell[];
  /** Every field, of figures and of texts, that is filled anywhere. */
  readonly filled: ReadonlySet<string>;
}

const figuresIn = (cells: ReportCells): Figures => {
  const [entered, ties] = [new Array<FigureOf>(), new Array<AnyCell>()];
  const { figures, filled } = walked(cells);
  for (const { cell, ref, isDerived } of figures) {
    if (isDerived) ties.push(cell);
    else if (!NOT_ENTERED.has(ref.sectionKey)) entered.push({ cell, field: ref.id });
  }
  return { entered, ties, filled };
};

const isOpen = (f: Finding): boolean => f.outcome === "fail" && f.explained === undefined;

/** The department answers for it: neither found to agree nor any longer held against it. */
const EXPLAINED = "部门已写审核说明";

/** Cells with a finding. */
interface Told {
  readonly open: ReadonlySet<string>;
  readonly explained: ReadonlySet<string>;
}

interface Checked {
  readonly report: Report;
  readonly cells: ReportCells;
  readonly findings: readonly Finding[];
  readonly rows: readonly ScoringSheetRow[];
  readonly prose: ProseReview;
}

const enteredCell = (
  { heldAgainst }: Report,
  { cell, field }: FigureOf,
  filled: ReadonlySet<string>,
  told: Told,
): Settlement => {
  if (cell.state === "blank") return NOT_APPLICABLE;
  if (told.open.has(cell.id)) return DIFFERS;
  if (told.explained.has(cell.id)) return uncheckedBecause(EXPLAINED);
  const against = heldAgainst.get(field) ?? [];
  if (against.length === 0) return uncheckedBecause("表内没有与它有关系的数");
  return against.some((other) => filled.has(other)) ? AGREES : uncheckedBecause("与它有关系的数还没有填");
};

const tie = (cell: AnyCell, cells: ReportCells, explained: ReadonlySet<string>): Settlement => {
  const { agreement } = judgementOf(cell.id, cells);
  if (agreement === "equal" || (agreement === "rounding" && explained.has(cell.id))) return AGREES;
  if (agreement !== "none") return DIFFERS;
  if (cell.state === "unreadable" || statedValue(cell.id, cells)?.state === "unknown")
    return uncheckedBecause("分项或合计读不出来");
  return NOT_APPLICABLE;
};

const score = ({ self, reason, ...row }: ScoringSheetRow, { open, explained }: Told): Settlement => {
  if (row.leftOut || self.state === "blank") return NOT_APPLICABLE;
  if (open.has(self.id) || open.has(reason.id)) return DIFFERS;
  if (explained.has(self.id) || explained.has(reason.id)) return uncheckedBecause(EXPLAINED);
  if (row.unsure !== undefined) return uncheckedBecause(row.unsure.why);
  return row.judged ? uncheckedBecause("由部门自行评分，没有规则可以测算") : AGREES;
};

const WHY: Readonly<Record<UncheckedReason, string>> = {
  noSubject: "没有说明是什么数",
  otherScope: "说的是其他范围的数",
  unclear: "可以有几种理解",
  noField: "表内没有这一项",
  noBase: "没有说明以什么为基数",
  noPrior: "没有上年数",
  otherYear: "说的是其他年度",
  noUnit: "没有写单位",
  range: "写的是一个范围",
  unreadable: "报表里的数读不出来",
};

/** What was left out as consequential stands in no finding. */
const claim = (verdict: ClaimVerdict, findings: ReadonlyMap<string, readonly Finding[]>): Settlement => {
  if (verdict.state === "agrees") return AGREES;
  if (verdict.state === "unchecked") return uncheckedBecause(WHY[verdict.why]);
  const { paragraph, start, end } = verdict.at;
  const own = findings.get(paragraph)?.filter(({ within }) => within?.start === start && within.end === end) ?? [];
  if (own.some(isOpen)) return DIFFERS;
  return uncheckedBecause(own.length > 0 ? EXPLAINED : "等报表里的数改正后再核对");
};

const atOf = (findings: readonly Finding[]): ReadonlySet<string> => new Set(findings.map((f) => f.at));

const byCell = (findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> => {
  const found = new Map<string, Finding[]>();
  for (const f of findings) found.set(f.at, [...(found.get(f.at) ?? []), f]);
  return found;
};

export const ledgerOf = ({ report, cells, findings, rows, prose }: Checked): readonly Obligation[] => {
  const told = {
    open: atOf(findings.filter(isOpen)),
    explained: atOf(findings.filter((f) => f.outcome === "fail" && f.explained !== undefined)),
  };
  const { entered, ties, filled } = figuresIn(cells);
  const found = byCell(findings);
  return [
    ...entered.map((of): Obligation => ({ kind: "cell", at: of.cell.id, ...enteredCell(report, of, filled, told) })),
    ...ties.map((cell): Obligation => ({ kind: "tie", at: cell.id, ...tie(cell, cells, told.explained) })),
    ...rows.map((row): Obligation => ({ kind: "score", at: row.self.id, ...score(row, told) })),
    ...prose.verdicts.map((v): Obligation => ({ kind: "claim", at: v.at.paragraph, ...claim(v, found) })),
  ];
};
