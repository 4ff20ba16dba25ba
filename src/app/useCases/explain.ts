/** 审核说明: stored on a sheet that anyone can read, tied to the figures it explains. */
import { REVIEW_SHEET } from "../../engine/standard";
import { subjectOfKey } from "../../engine/review/key";
import type { Explanation } from "../assessment/explanations";
import { Problem } from "../ports";
import { presentFinding } from "../present/check";
import type { ExplanationInput, ExplanationView } from "../views/explanation";
import { dataOf, load } from "../loading/load";
import type { WorkbookContext, Loaded } from "../loading/context";
import { rebuildSheet } from "./rebuild";

const refuse = (why: string, next: string): Problem => new Problem("unsupported", "没有写入审核说明", why, next);

/** Rows that are titled alike are one subject: while another finding about it waits for its own words, a lapsed one may be for that. */
const isSuperseded = ({ findings }: Loaded["assessment"], key: string): ((e: Explanation) => boolean) => {
  const subject = subjectOfKey(key);
  const waits = findings.some((f) => f.key !== key && f.explained === undefined && subjectOfKey(f.key) === subject);
  return (e) => e.key === key || (e.state !== "active" && subjectOfKey(e.key) === subject && !waits);
};

const rowsWith = ({ assessment }: Loaded, row: Omit<Explanation, "state">): readonly Omit<Explanation, "state">[] => {
  const isGone = isSuperseded(assessment, row.key);
  const others = assessment.explanations.filter((e) => !isGone(e));
  return [
    ...others.map(({ rule, field, finding, reason, by, on, key }) => ({ rule, field, finding, reason, by, on, key })),
    row,
  ];
};

/** Replaces an earlier explanation of the same finding; one whose figures changed is superseded. */
export const explain = async (context: WorkbookContext, input: ExplanationInput): Promise<void> => {
  const loaded = await load(context);
  const finding = loaded.assessment.findings.find((f) => f.key === input.key);
  if (finding === undefined) throw refuse("这一条提示已经变化或不再出现", "请重新全审后再写。");
  if (!finding.explainable) throw refuse("强制性审核的问题必须改正，不能用说明代替", "请改正单元格。");
  if (input.reason.trim() === "" || input.by.trim() === "") throw refuse("说明和说明人都要填写", "请补填。");
  const view = presentFinding(loaded.report, finding, loaded.reading.cells, loaded.reading.places);
  const row = {
    rule: finding.rule,
    field: view.place?.address ?? view.field,
    finding: view.message,
    reason: input.reason.trim(),
    by: input.by.trim(),
    on: context.today(),
    key: finding.key,
  };
  await rebuildSheet(
    context,
    loaded,
    { ...dataOf(loaded), explanations: { rows: rowsWith(loaded, row) } },
    REVIEW_SHEET,
  );
};

export const explanationViews = (loaded: Loaded): readonly ExplanationView[] =>
  loaded.assessment.explanations.map(({ key, rule, field, reason, by, on, state }) => ({
    key,
    rule,
    field,
    reason,
    by,
    on,
    state,
  }));
