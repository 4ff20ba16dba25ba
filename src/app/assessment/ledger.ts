/** The ledger of one report: every entered figure, tie, score row and claim of the prose, with what came of it. */
import { groupBy } from "../../workbook/groupBy";
import type { Report } from "../../engine/definition/report";
import { prefixesOf, type ReportCells } from "../../engine/report/cells";
import { cellIn } from "../../engine/schema/path";
import type { FieldRef } from "../../engine/schema/schema";
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

/** By field, of figures or of texts: whether it is filled anywhere. */
const filledIn = (cells: ReportCells): ((field: string) => boolean) => {
  const known = new Map<string, boolean>();
  const isFilled = ({ sectionKey, key }: FieldRef): boolean =>
    prefixesOf(cells, sectionKey).some((row) => cells.cell(cellIn(row, key)).state === "filled");
  return (field) => {
    const ref = cells.schema.findField(field);
    const found = known.get(field) ?? (ref !== undefined && isFilled(ref));
    known.set(field, found);
    return found;
  };
};

const isOpen = (f: Finding): boolean => f.outcome === "fail" && f.explained === undefined;

/** The department answers for it: neither found to agree nor any longer held against it. */
const ANSWERED_FOR = uncheckedBecause("部门已写审核说明");

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

const ALONE = uncheckedBecause("表内没有与它有关系的数");
const TOO_EARLY = uncheckedBecause("与它有关系的数还没有填");

const enteredCell = (
  cell: AnyCell,
  against: readonly string[],
  isFilled: (field: string) => boolean,
  told: Told,
): Settlement => {
  if (cell.state === "blank") return NOT_APPLICABLE;
  if (told.open.has(cell.id)) return DIFFERS;
  if (told.explained.has(cell.id)) return ANSWERED_FOR;
  if (against.length === 0) return ALONE;
  return against.some(isFilled) ? AGREES : TOO_EARLY;
};

const tie = (cell: AnyCell, cells: ReportCells, explained: ReadonlySet<string>): Settlement => {
  const { agreement } = judgementOf(cell.id, cells);
  if (agreement === "equal" || (agreement === "rounding" && explained.has(cell.id))) return AGREES;
  if (agreement !== "none") return DIFFERS;
  if (cell.state === "unreadable" || statedValue(cell.id, cells)?.state === "unknown")
    return uncheckedBecause("分项或合计读不出来");
  return NOT_APPLICABLE;
};

const JUDGED = uncheckedBecause("由部门自行评分，没有规则可以测算");

const score = (row: ScoringSheetRow, { open, explained }: Told): Settlement => {
  const { self, reason } = row;
  if (row.leftOut || self.state === "blank") return NOT_APPLICABLE;
  if (open.has(self.id) || open.has(reason.id)) return DIFFERS;
  if (explained.has(self.id) || explained.has(reason.id)) return ANSWERED_FOR;
  if (row.unsure !== undefined) return uncheckedBecause(row.unsure.why);
  return row.judged ? JUDGED : AGREES;
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

const WAITS = uncheckedBecause("等报表里的数改正后再核对");

/** What was left out as consequential stands in no finding. */
const claim = (verdict: ClaimVerdict, findings: ReadonlyMap<string, readonly Finding[]>): Settlement => {
  if (verdict.state === "agrees") return AGREES;
  if (verdict.state === "unchecked") return uncheckedBecause(WHY[verdict.why]);
  const { paragraph, start, end } = verdict.at;
  const own = findings.get(paragraph)?.filter(({ within }) => within?.start === start && within.end === end) ?? [];
  if (own.some(isOpen)) return DIFFERS;
  return own.length > 0 ? ANSWERED_FOR : WAITS;
};

const atOf = (findings: readonly Finding[]): ReadonlySet<string> => new Set(findings.map((f) => f.at));

export const ledgerOf = ({ report, cells, findings, rows, prose }: Checked): readonly Obligation[] => {
  const told = {
    open: atOf(findings.filter(isOpen)),
    explained: atOf(findings.filter((f) => f.outcome === "fail" && f.explained !== undefined)),
  };
  const isFilled = filledIn(cells);
  const [entered, ties] = [new Array<Obligation>(), new Array<Obligation>()];
  for (const { cell, ref, isDerived } of walked(cells).figures)
    if (isDerived) ties.push({ kind: "tie", at: cell.id, ...tie(cell, cells, told.explained) });
    else if (!NOT_ENTERED.has(ref.sectionKey)) {
      const against = report.heldAgainst.get(ref.id) ?? [];
      entered.push({ kind: "cell", at: cell.id, ...enteredCell(cell, against, isFilled, told) });
    }
  const found = groupBy(findings, ({ at }) => at);
  return [
    ...entered,
    ...ties,
    ...rows.map((row): Obligation => ({ kind: "score", at: row.self.id, ...score(row, told) })),
    ...prose.verdicts.map((v): Obligation => ({ kind: "claim", at: v.at.paragraph, ...claim(v, found) })),
  ];
};
