import type { StampView } from "../../../src/app/views/stamp";
import type { StructureFault } from "../../../src/app/views/structure";
import type { CheckView } from "../../../src/app/views/check";
import type { FindingView } from "../../../src/app/views/finding";
import type { SheetProgressView } from "../../../src/app/views/progress";
import type { WorkbookState } from "../../../src/app/views/report";
import { nextStep } from "../../../src/ui/store/nextStep";
import type { NextStep } from "../../../src/ui/store/nextStep";
import { checkOf, cleanCheck, publishedCheck } from "../support/checks";
import { publishedFindings } from "../support/findings";
import { place } from "../support/places";
import { beginning, brokenStamp, faults, intactStamp } from "../support/records";

const installed: WorkbookState = { kind: "installed", department: "某局", year: "2021" };
const damaged: WorkbookState = { kind: "damaged", what: "", department: "", year: "" };
const none: StampView = { state: "none" };

const titled = (title: string): FindingView => publishedFindings.find((f) => f.title === title)!;
const must = titled("收入合计等于各项之和");
const hint = titled("各表的机构应当相同");
const explained = titled("与上年相比变动较大");
const unsure = titled("满意度无法测算");
const todo: FindingView = { ...must, key: "todo", outcome: "todo" };
const strictHint: FindingView = { ...hint, key: "strict", explainable: false };

interface Case {
  readonly when: string;
  readonly workbook?: WorkbookState;
  readonly faults?: readonly StructureFault[];
  readonly check?: CheckView;
  readonly made?: boolean;
  readonly progress?: readonly SheetProgressView[];
  readonly resultMade?: boolean;
  readonly stamp?: StampView;
  readonly then: NextStep;
}

const cases: readonly Case[] = [
  { when: "nothing is known", then: { kind: "wait" } },
  { when: "the workbook is empty", workbook: { kind: "empty" }, then: { kind: "install" } },
  {
    when: "the structure is damaged, whatever was checked before",
    workbook: damaged,
    faults,
    check: cleanCheck,
    then: { kind: "repair" },
  },
  {
    when: "only the officer can put the structure right",
    workbook: damaged,
    faults: faults.filter((f) => f.repair === undefined),
    then: { kind: "check" },
  },
  { when: "nothing was checked", workbook: installed, then: { kind: "check" } },
  { when: "nothing was checked but a stamp exists", workbook: installed, stamp: intactStamp, then: { kind: "check" } },
  {
    when: "there is an error among hints",
    workbook: installed,
    check: checkOf([unsure, hint, must]),
    then: { kind: "locate", key: must.key },
  },
  {
    when: "there are only hints",
    workbook: installed,
    check: checkOf([unsure, hint]),
    then: { kind: "explain", key: hint.key },
  },
  {
    when: "the first hint is explained",
    workbook: installed,
    check: checkOf([explained, hint]),
    then: { kind: "explain", key: hint.key },
  },
  {
    when: "a hint cannot be explained",
    workbook: installed,
    check: checkOf([strictHint]),
    then: { kind: "locate", key: "strict" },
  },
  {
    when: "something could not be judged",
    workbook: installed,
    check: checkOf([explained, unsure]),
    then: { kind: "verify", key: unsure.key },
  },
  {
    when: "the verdict is bad and no finding says why",
    workbook: installed,
    check: { ...publishedCheck, findings: [] },
    then: { kind: "check" },
  },
  { when: "the check is clean", workbook: installed, check: cleanCheck, stamp: none, then: { kind: "scoreSheet" } },
  {
    when: "the check is clean and the stamp is not read yet",
    workbook: installed,
    check: cleanCheck,
    made: true,
    then: { kind: "stamp" },
  },
  {
    when: "the scoring sheet is made",
    workbook: installed,
    check: cleanCheck,
    made: true,
    stamp: none,
    then: { kind: "stamp" },
  },
  {
    when: "figures changed after the stamp",
    workbook: installed,
    check: cleanCheck,
    made: true,
    stamp: brokenStamp,
    then: { kind: "restamp" },
  },
  {
    when: "figures changed after the stamp and the sheet is old",
    workbook: installed,
    check: cleanCheck,
    stamp: brokenStamp,
    then: { kind: "scoreSheet" },
  },
  {
    when: "the workbook is as stamped",
    workbook: installed,
    check: cleanCheck,
    stamp: intactStamp,
    then: { kind: "resultSheet" },
  },
  {
    when: "the result sheet is made too",
    workbook: installed,
    check: cleanCheck,
    stamp: intactStamp,
    resultMade: true,
    then: { kind: "handOut" },
  },
  {
    when: "the form is blank and nothing was checked",
    workbook: installed,
    progress: beginning,
    then: { kind: "fill", place: place("封面!C9") },
  },
  {
    when: "something is left to fill in beside an error",
    workbook: installed,
    check: checkOf([must, todo]),
    progress: beginning,
    then: { kind: "fill", place: place("封面!C9") },
  },
  {
    when: "something is left to fill in beside a fault that keeps nothing from being read",
    workbook: installed,
    faults,
    check: checkOf([todo]),
    progress: beginning,
    then: { kind: "fill", place: place("封面!C9") },
  },
  {
    when: "all is filled in but for such a fault",
    workbook: installed,
    faults,
    check: cleanCheck,
    then: { kind: "repair" },
  },
  {
    when: "only self-scores and paragraphs are left and nothing was checked",
    workbook: installed,
    progress: beginning.slice(1),
    then: { kind: "check" },
  },
  {
    when: "only self-scores and paragraphs are left",
    workbook: installed,
    check: checkOf([todo]),
    progress: beginning.slice(1),
    then: { kind: "scores" },
  },
  {
    when: "only paragraphs are left",
    workbook: installed,
    check: checkOf([todo]),
    progress: beginning.slice(2),
    then: { kind: "paragraphs" },
  },
  {
    when: "only blanks are left that may be explained",
    workbook: installed,
    check: checkOf([hint]),
    progress: beginning,
    then: { kind: "explain", key: hint.key },
  },
];

test.each(cases)("when $when, the next step is $then.kind", ({ workbook, check, stamp, then, ...known }) => {
  const step = nextStep({
    workbook,
    faults: known.faults ?? [],
    check,
    progress: known.progress ?? [],
    scoreSheetMade: known.made ?? false,
    resultSheetMade: known.resultMade ?? false,
    stamp,
  });
  expect(step).toEqual(then);
});
