/**
 * Prose against tables: every figure that a paragraph claims was read and held against the report (narrative/).
 * One rule a kind of difference, so that officers can quote it; what could not be resolved is 未核对 and never a finding.
 */
import { textIn } from "../../../../domain/cell";
import { type ReportCells } from "../../../../engine/report/cells";
import type { Differs, DifferenceKind } from "../../../../engine/prose";
import { findField, schema } from "../../schema";
import type { FindingDraft, DraftEvidence } from "../../../../engine/review/finding";
import { asQuote, asRight } from "../../../../engine/review/evidence";
import { rule, type DepartmentRule } from "../rule";
import { proseInputs } from "./reads";

interface KindWords {
  readonly title: string;
  readonly basis: string;
  readonly message: string;
}

const TEXT_AGREES = "报告综述与报表一致：文字中的数字应与各表相符";

const KINDS: Readonly<Record<DifferenceKind, KindWords>> = {
  amount: {
    title: "文字金额与报表一致",
    basis: TEXT_AGREES,
    message: "文字“{quote}”：{subject}写的是 {said}，报表是 {found}{near}。请改正文字，或核对报表。",
  },
  share: {
    title: "文字占比与报表一致",
    basis: TEXT_AGREES,
    message: "文字“{quote}”：{subject}写的是 {said}，按报表计算是 {found}{near}。请改正文字，或核对报表。",
  },
  shareBase: {
    title: "占比的基数写对",
    basis: "占比 = 分项 ÷ 所写的基数",
    message: "文字“{quote}”：{subject}按报表计算是 {found}，写的是 {said}{near}。请改基数或比例。",
  },
  change: {
    title: "增减幅度与报表一致",
    basis: "增减幅度 =（本年 − 上年）÷ 上年",
    message: "文字“{quote}”：{subject}写的是 {said}，按报表计算是 {found}{near}。请改正文字，或核对两年的数。",
  },
  ratio: {
    title: "文字比率与报表一致",
    basis: TEXT_AGREES,
    message: "文字“{quote}”：{subject}写的是 {said}，按报表计算是 {found}{near}。请改正文字，或核对报表。",
  },
  parts: {
    title: "文字分项之和等于合计",
    basis: "文字所列分项合计应等于所写的总数",
    message: "文字“{quote}”：所列分项合计 {said}，{subject}是 {found}{near}。请核对分项，或写明尾差。",
  },
  twice: {
    title: "同一事项前后一致",
    basis: "报告前后数字应一致",
    message: "文字“{quote}”：{subject}这里写 {said}，另一处写 {found}。请统一。",
  },
  direction: {
    title: "增减方向与报表一致",
    basis: "增加、减少应与两年数字相符",
    message: "文字“{quote}”：{subject}写的是“{said}”，按报表是 {found}。请改正文字，或核对两年的数。",
  },
  limit: {
    title: "限额表述与报表一致",
    basis: "不超过、控制在…以内应与数字相符",
    message: "文字“{quote}”与报表不符：{subject}，报表是 {found}。请改正文字，或核对报表。",
  },
  score: {
    title: "文字得分与评分表一致",
    basis: "综合评价得分应与评分表总分一致",
    message: "文字“{quote}”：自评得分写的是 {said}，评分表是 {found}。请改正文字，或核对评分表。",
  },
  grade: {
    title: "文字等次与评分表一致",
    basis: "评价等次应与评分表一致",
    message: "文字“{quote}”：评价等次写的是“{said}”，绩效自评结果里填的是“{found}”。请统一。",
  },
  year: {
    title: "文字年度为评价年度",
    basis: "报告内容应为评价年度",
    message: "文字“{quote}”：年度写的是 {said}，评价年度是 {found}。请核对是否为往年文字。",
  },
  damaged: { title: "数字书写完整", basis: "数字不得残缺", message: "文字“{quote}”：“{said}”{near}{should}。" },
  inside: {
    title: "文中数字自相一致",
    basis: "文中自己写出的总数与分项、增减额与增减幅度、比率与两个数、个数与所列名称应当算得拢",
    message: "文字“{quote}”：{subject}写的是 {said}，按文中其他数字应为 {found}。请核对这几个数。",
  },
  blank: {
    title: "文字所写数字报表已填",
    basis: TEXT_AGREES,
    message: "文字“{quote}”：{subject}写了 {said}，报表没有填写。请补填报表或删去。",
  },
};

/** Nobody but the officer knows what a sentence speaks of. */
const ANSWER = "文字所指不同或确属如此的，可以写审核说明。";

const QUOTE_LENGTH = 40;
const SENTENCE_ENDS = ["。", "！", "？", "\n"];

/** The whole sentence in which a figure stands: whoever explains it explains the sentence. */
const sentenceAt = ({ paragraph, start, end }: Differs["at"], cells: ReportCells): string => {
  const text = textIn(cells.cell(paragraph));
  const from = start === 0 ? 0 : Math.max(...SENTENCE_ENDS.map((mark) => text.lastIndexOf(mark, start - 1) + 1));
  const ends = SENTENCE_ENDS.map((mark) => text.indexOf(mark, end)).filter((at) => at >= 0);
  return text.slice(from, Math.min(text.length, ...ends));
};

/** From the beginning of the clause to the figure: enough to find the sentence. */
const quoteOf = (text: string, d: Differs): string => {
  const clause = Math.max(...["。", "；", "：", "\n"].map((mark) => text.lastIndexOf(mark, d.at.start - 1) + 1));
  const comma = text.lastIndexOf("，", d.at.start - 1) + 1;
  const start = d.at.end - clause <= QUOTE_LENGTH ? clause : Math.max(comma, d.at.end - QUOTE_LENGTH);
  return `${text.slice(start, d.at.end)}${d.at.end < text.length ? "…" : ""}`;
};

const edited = (text: string, d: Differs): string | undefined => {
  if (d.proposal === undefined || d.proposal.paragraph !== d.at.paragraph) return undefined;
  return [...d.proposal.edits]
    .sort((a, b) => b.start - a.start)
    .reduce((t, e) => t.slice(0, e.start) + e.text + t.slice(e.end), text);
};

/** What the text says and what the report holds. Only fields of the form can be pointed at. */
const evidenceOf = (d: Differs, quote: string, cells: ReportCells): readonly DraftEvidence[] => [
  asQuote({ id: d.at.paragraph }, quote),
  ...d.fields.filter((f) => findField(f) !== undefined).map((f) => asRight(cells.cell(schema.cellIdOf(f)))),
  ...(d.kind === "twice" ? d.related : [])
    .filter(({ paragraph }) => paragraph !== d.at.paragraph)
    .map(({ paragraph, quote: words }): DraftEvidence => ({ cell: { id: paragraph }, role: "related", shown: words })),
];

/** For a damaged figure `near` says what is wrong with it; for all others it is a reading that would make the text right. */
const words = (d: Differs): Record<string, string> => {
  const said = { subject: d.subject, said: d.said, found: d.found };
  if (d.kind === "damaged")
    return { ...said, near: d.near ?? "残缺", should: d.found === "" ? "，请补全" : `，${d.subject}应为 ${d.found}` };
  return { ...said, near: d.near === undefined ? "" : `（${d.said}与“${d.near}”相符）` };
};

const insteadOf = ({ fields, instead }: Differs): Pick<FindingDraft, "instead"> => {
  const [field, ...more] = fields;
  if (instead === undefined || field === undefined || more.length > 0 || findField(field) === undefined) return {};
  return { instead: { cell: schema.cellIdOf(field), value: instead.toFixed() } };
};

const suggestionOf = (d: Differs, value: string | undefined): Pick<FindingDraft, "suggestion"> =>
  value === undefined || d.proposal === undefined
    ? {}
    : { suggestion: { cell: d.at.paragraph, value, change: d.proposal.label } };

const draftOf = (d: Differs, cells: ReportCells): FindingDraft => {
  const text = textIn(cells.cell(d.at.paragraph));
  const proposed = edited(text, d);
  const quote = quoteOf(text, d);
  return {
    messageId: d.kind,
    level: d.gravity === "wrong" ? "强制" : "提示",
    at: { id: d.at.paragraph },
    within: { start: d.at.start, end: d.at.end },
    data: { ...words(d), quote },
    evidence: evidenceOf(d, quote, cells),
    restsOn: [d.at, ...d.related].map((span) => sentenceAt(span, cells)),
    ...suggestionOf(d, proposed),
    ...insteadOf(d),
  };
};

const proseRule = (kind: DifferenceKind): DepartmentRule =>
  rule({
    id: `综述.${KINDS[kind].title}`,
    title: KINDS[kind].title,
    group: "报告综述",
    basis: KINDS[kind].basis,
    explainable: true,
    ...(kind === "blank" ? { needs: ["收支.未填"] } : {}),
    ...(kind === "inside" ? { level: "提示" as const } : {}),
    reads: proseInputs,
    messages: { [kind]: `${KINDS[kind].message}${ANSWER}` },
    *check({ prose, cells }) {
      for (const d of prose.review?.differences ?? []) if (d.kind === kind) yield draftOf(d, cells);
    },
  });

const isKind = (key: string): key is DifferenceKind => key in KINDS;

export const proseRules: readonly DepartmentRule[] = Object.keys(KINDS).filter(isKind).map(proseRule);
