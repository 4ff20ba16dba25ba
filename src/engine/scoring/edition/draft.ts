/** The shape of an edition before its meaning is checked: plain text, as an edition file or 评价指标 holds it. */
import * as v from "valibot";
import { FULL_MARKS } from "../../../domain/score";

const words = v.pipe(v.string(), v.trim(), v.nonEmpty("不能为空"));
const year = v.pipe(v.string(), v.regex(/^\d{4}$/, "应为四位年份"));
const rawRule = v.objectWithRest({ kind: words }, v.union([v.string(), v.array(v.string())]));

const indicatorDraft = v.strictObject({
  id: words,
  path: v.tuple([words, words, words]),
  text: v.string(),
  weight: v.string(),
  group: v.optional(words),
  measure: v.optional(words),
  rule: rawRule,
  settings: v.optional(v.record(v.string(), v.string()), {}),
  reason: v.optional(v.picklist(["belowFull", "never"]), "belowFull"),
});

const groupDraft = v.strictObject({
  id: words,
  kind: v.picklist(["pool", "oneOf"]),
  name: words,
  weight: v.string(),
  chosen: v.optional(words),
});
const postDraft = v.strictObject({
  id: words,
  text: v.optional(v.string(), ""),
  measure: v.optional(words),
  rule: rawRule,
});
const gradeDraft = v.strictObject({ code: words, label: words, from: v.string() });

export const editionDraft = v.strictObject({
  id: words,
  name: words,
  validity: v.pipe(
    v.strictObject({ place: words, from: v.optional(year), to: v.optional(year) }),
    v.check(({ from, to }) => from === undefined || to === undefined || from <= to, "适用年度的起止颠倒了"),
  ),
  source: v.strictObject({
    title: words,
    document: v.optional(words),
    status: v.picklist(["已核", "待核"]),
    note: v.optional(words),
  }),
  footnote: v.optional(words),
  total: v.optional(v.string(), FULL_MARKS.toFixed()),
  settings: v.optional(v.record(v.string(), v.string()), {}),
  grades: v.pipe(v.array(gradeDraft), v.minLength(1, "至少要有一个等次")),
  groups: v.optional(v.array(groupDraft), []),
  indicators: v.pipe(v.array(indicatorDraft), v.minLength(1, "至少要有一个指标")),
  post: v.optional(v.array(postDraft), []),
});

export type EditionDraft = v.InferOutput<typeof editionDraft>;
export type IndicatorDraft = EditionDraft["indicators"][number];
export type GroupDraft = EditionDraft["groups"][number];
export type PostDraft = EditionDraft["post"][number];
export type RawRule = IndicatorDraft["rule"];
