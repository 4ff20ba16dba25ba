/** Pure questions about a list of findings: kind, filter, groups. */
import type { ExplanationView } from "../../app/views/explanation";
import type { CheckView } from "../../app/views/check";
import type { FindingView } from "../../app/views/finding";
import { spokenWord, text as texts, translationOf } from "../text";
import type { FindingFilter, FindingState } from "./state";

/** What is not filled in yet, or could not be judged, is so whatever its level; otherwise the level decides. */
export const kindOf = (finding: FindingView): FindingState => {
  if (finding.explanation !== undefined) return "explained";
  if (finding.outcome !== "fail") return finding.outcome;
  return finding.level === "强制" ? "must" : "explain";
};

/** Still asks something of the officer: everything but what was explained or is only told. */
export const isOpen = (finding: FindingView): boolean => !["explained", "notice"].includes(kindOf(finding));

const words = (finding: FindingView): string =>
  [
    finding.rule,
    finding.title,
    spokenWord(finding.title),
    finding.message,
    finding.field,
    finding.place?.address ?? "",
    finding.basis,
  ]
    .join("\n")
    .toLowerCase();

export const matches = (finding: FindingView, filter: FindingFilter): boolean => {
  if (filter.kind !== "all" && kindOf(finding) !== filter.kind) return false;
  if (filter.group !== "" && groupOf(finding) !== filter.group) return false;
  if (filter.rule !== "" && finding.rule !== filter.rule) return false;
  const text = filter.text.trim().toLowerCase();
  return text === "" || words(finding).includes(text);
};

export const countByKind = (findings: readonly FindingView[]): Readonly<Record<FindingState | "all", number>> => {
  const of = (kind: FindingState): number => findings.filter((f) => kindOf(f) === kind).length;
  return {
    all: findings.length,
    must: of("must"),
    todo: of("todo"),
    explain: of("explain"),
    unsure: of("unsure"),
    explained: of("explained"),
    notice: of("notice"),
  };
};

/** The sheet on which it is put right; what stands on none, such as a lost sheet, goes by the part that its rule is about. */
const groupOf = (finding: FindingView): string => finding.place?.sheet ?? finding.group;

/** What stands on no sheet first, then the sheets in the order in which the form is filled. */
export const groupNames = (findings: readonly FindingView[]): readonly string[] => [
  ...new Set([...findings].sort((a, b) => a.sheetOrder - b.sheetOrder).map(groupOf)),
];

const RANKS: readonly FindingState[] = ["must", "todo", "explain", "unsure", "explained", "notice"];

export interface Counted {
  /** What the filter takes. */
  readonly id: string;
  readonly name: string;
  readonly count: number;
}

const tally = (
  findings: readonly FindingView[],
  id: (f: FindingView) => string,
  name: (f: FindingView) => string,
): readonly Counted[] => {
  const counted = new Map<string, Counted>();
  for (const f of findings)
    counted.set(id(f), { id: id(f), name: name(f), count: (counted.get(id(f))?.count ?? 0) + 1 });
  return [...counted.values()];
};

/** How many findings there are by sheet, in the order of the form, and by rule. */
export const countByGroup = (findings: readonly FindingView[]): readonly Counted[] =>
  tally(inFormOrder(findings), groupOf, (f) => spokenWord(groupOf(f)));
export const countByRule = (findings: readonly FindingView[]): readonly Counted[] =>
  tally(
    findings,
    (f) => f.rule,
    (f) => spokenWord(f.title),
  );

/** The first clause of the message, without the quotation that leads it in. */
const firstClause = ({ message }: FindingView): string =>
  message.replace(/^文字“[^”]*”：/u, "").split(/[；。]/u)[0] ?? message;

/** More figures than these are only counted: all of them stand in the body. */
const MOST_SHOWN = 2;

const shownAs = ({ evidence }: FindingView, role: "left" | "right" | "term"): string => {
  const shown = evidence.filter((e) => e.role === role).map((e) => e.shown);
  return shown.length > MOST_SHOWN ? texts.findings.several(shown.length) : shown.join(", ");
};

/** Both sides as they are shown; "" of what has none. */
export const sidesOf = (finding: FindingView): string => {
  const [left, right, terms] = [shownAs(finding, "left"), shownAs(finding, "right"), shownAs(finding, "term")];
  if (left === "") return "";
  if (right === "" && terms === "") return texts.findings.entered(left);
  return texts.findings.sides(left, right === "" ? terms : right);
};

/** Whether the pane speaks a language in which this finding has a title of its own. */
export const isTranslated = ({ title }: FindingView): boolean => translationOf(title) !== undefined;

/** What one line of the list says below the title. */
export const briefOf = (finding: FindingView): string =>
  isTranslated(finding) ? sidesOf(finding) : firstClause(finding);

/** "B14", under the heading of its sheet. */
export const cellOf = ({ place }: FindingView): string => place?.address.split("!").at(-1) ?? "";

/** The finding that has taken the place of one whose figures have changed. */
export const sameSubject = (before: FindingView, findings: readonly FindingView[]): FindingView | undefined =>
  findings.find((f) => f.key === before.key) ?? findings.find((f) => f.rule === before.rule && f.cell === before.cell);

/** What is more pressing first, then as the cells stand on the sheet. */
const inTurn = (a: FindingView, b: FindingView): number =>
  RANKS.indexOf(kindOf(a)) - RANKS.indexOf(kindOf(b)) || rowOf(a) - rowOf(b) || colOf(a) - colOf(b);

const rowOf = ({ place }: FindingView): number => place?.area.row ?? 0;
const colOf = ({ place }: FindingView): number => place?.area.col ?? 0;

export interface FindingGroup {
  readonly name: string;
  readonly findings: readonly FindingView[];
}

/** As a list of things to do, in the order of the form. */
export const groupFindings = (findings: readonly FindingView[]): readonly FindingGroup[] =>
  groupNames(findings).map((name) => ({
    name,
    findings: findings.filter((f) => groupOf(f) === name).sort(inTurn),
  }));

export const inFormOrder = (findings: readonly FindingView[]): readonly FindingView[] =>
  groupFindings(findings).flatMap((g) => g.findings);

export interface FindingPage {
  /** The groups of the findings drawn now. */
  readonly groups: readonly FindingGroup[];
  readonly matching: number;
  readonly drawn: number;
}

/** The first `shown` matching findings, grouped. */
export const pageOf = (findings: readonly FindingView[], filter: FindingFilter, shown: number): FindingPage => {
  const all = inFormOrder(findings.filter((f) => matches(f, filter)));
  const drawn = all.slice(0, shown);
  return { groups: groupFindings(drawn), matching: all.length, drawn: drawn.length };
};

/** Where a finding stands among the matching ones, in drawing order; -1 when the filter hides it. */
export const positionOf = (findings: readonly FindingView[], filter: FindingFilter, key: string): number =>
  pageOf(findings, filter, findings.length)
    .groups.flatMap((g) => g.findings)
    .findIndex((f) => f.key === key);

export const findingByKey = (check: CheckView | undefined, key: string): FindingView | undefined =>
  check?.findings.find((f) => f.key === key);

/** Whether an explanation was given for this finding, whatever its figures were then; it names the cell by field or by address. */
export const isAbout = (explanation: ExplanationView, finding: FindingView): boolean =>
  explanation.rule === finding.rule &&
  (explanation.field === finding.field || explanation.field === finding.place?.address);

/** Explanations given earlier for this finding, whose figures have changed since. */
export const lapsedFor = (finding: FindingView, explanations: readonly ExplanationView[]): readonly ExplanationView[] =>
  explanations.filter((e) => e.state === "lapsed" && isAbout(e, finding));

/** What stands in the cell that a suggestion would change; undefined where the finding does not show it. */
export const currentText = (finding: FindingView): string | undefined =>
  finding.evidence.find((e) => e.cell === finding.suggestion?.cell)?.shown;
