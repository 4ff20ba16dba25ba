/** What `check` prints: for people, and as JSON for programs. */
import type { Explanation } from "../../app/assessment/explanations";
import type { CheckedFile, DocumentNotes } from "../../app/folder/checked";
import type { StampView } from "../../app/views/stamp";
import type { EvidenceView, FindingView } from "../../app/views/finding";
import type { PlaceView } from "../../app/views/place";
import { cellAddress } from "../../workbook/address";
import { kindWord } from "../../app/present/kindWord";
import { pathInJson } from "../projectsJson";
import { printed } from "./json";

/**
 * `field` is the path in the JSON of `read` ("income.rows.0.total"), `label` the same in the form's words, `cell` an A1
 * address ("B7"; "收支情况!B7" in evidence), `where` the place in a Word report ("表 1 第 12 行第 3 列"), there alone. What else is
 * absent is null, so that every member is always there.
 */
export const checkedJson = (checked: CheckedFile): object => {
  const { file, department, year, cells, view, explanations, stamp, projects, document } = checked;
  const pathOf = pathInJson(cells.schema);
  const { verdict, summary, counts, unchecked, skipped } = view;
  return {
    file,
    department,
    year,
    verdict,
    summary,
    counts,
    findings: view.findings.map((finding) => findingJson(finding, pathOf)),
    unchecked,
    skipped,
    explanations: explanations.map((explanation) => explanationJson(explanation, pathOf)),
    stamp,
    ...(projects.length === 0 ? {} : { projects }),
    ...(document === undefined ? {} : { document }),
  };
};

export const checkJson = (checked: CheckedFile): string => printed(checkedJson(checked));

type PathOf = ReturnType<typeof pathInJson>;

const findingJson = (f: FindingView, pathOf: PathOf) => ({
  rule: f.rule,
  title: f.title,
  level: f.level,
  outcome: f.outcome,
  message: f.message,
  basis: f.basis,
  sheet: f.place?.sheet ?? null,
  cell: f.place === undefined ? null : addressOf(f.place),
  ...(f.where === undefined ? {} : { where: f.where }),
  field: pathOf(f.cell),
  label: f.field,
  evidence: f.evidence.map((e) => ({
    field: pathOf(e.cell),
    label: e.field,
    cell: e.place?.address ?? null,
    ...(e.where === undefined ? {} : { where: e.where }),
    role: e.role,
    shown: e.shown,
  })),
  suggestion: f.suggestion?.label ?? null,
  explanation: f.explanation ?? null,
});

const explanationJson = ({ rule, field, reason, by, on, state }: Explanation, pathOf: PathOf) => ({
  rule,
  field: pathOf(field),
  reason,
  by,
  on,
  state,
});

const addressOf = ({ area }: PlaceView): string => cellAddress(area.row, area.col);

export const checkText = ({ file, view, explanations, stamp, document }: CheckedFile): string =>
  [
    `${file}：${view.verdict}`,
    view.summary,
    ...view.findings.flatMap(findingLines),
    ...explanations.filter(({ state }) => state !== "active").map(idleLine),
    ...stampLines(stamp),
    ...documentLines(document),
    "",
  ].join("\n");

const documentLines = (notes: DocumentNotes | undefined): readonly string[] => {
  if (notes === undefined) return [];
  const { notApplicable, unplaced } = notes;
  return [
    ...(notApplicable.length === 0
      ? []
      : ["", `不适用 ${notApplicable.length} 项（Word 报告没有基础数据等栏目）：${notApplicable.join("、")}`]),
    ...(unplaced === 0 ? [] : ["", `另有 ${unplaced} 处内容没有对应的栏目，没有审核；用 ziping read 查看。`]),
  ];
};

const findingLines = (f: FindingView): readonly string[] => [
  "",
  `[${kindWord(f)}] ${f.rule}  ${f.place?.address ?? f.where ?? ""}  ${f.field}`,
  `    ${f.message}`,
  ...evidenceLines(f.evidence),
  ...(f.suggestion === undefined ? [] : [`    建议：${brief(f.suggestion.label)}`]),
  ...(f.explanation === undefined
    ? []
    : [`    说明：${f.explanation.reason}（${f.explanation.by}，${f.explanation.on}）`]),
];

/** A paragraph of the report would bury the findings around it. */
const LONGEST_LINE = 160;

const brief = (text: string): string =>
  text.length > LONGEST_LINE ? `${text.slice(0, LONGEST_LINE)}…（全文见 --json）` : text;

const ROLES: Readonly<Record<EvidenceView["role"], string>> = {
  left: "本处",
  right: "对照",
  term: "其中",
  quote: "原文",
  related: "相关",
};

/** As many cells of one finding are listed; two more are not worth a line that says so. */
const LISTED = 10;

const evidenceLines = (evidence: FindingView["evidence"]): readonly string[] =>
  evidence.length <= LISTED + 2
    ? evidence.map(evidenceLine)
    : [...evidence.slice(0, LISTED).map(evidenceLine), `      ……共 ${evidence.length} 格（全部见 --json）`];

const evidenceLine = (e: EvidenceView): string =>
  `      ${ROLES[e.role]}  ${e.place?.address ?? e.where ?? ""}  ${e.field}：${brief(e.shown)}`;

const idleLine = ({ rule, field, reason, state }: Explanation): string =>
  state === "lapsed"
    ? `\n审核说明已失效（数字变了）：${rule} ${field} ${reason}`
    : `\n审核说明已无对应的提示：${rule} ${field} ${reason}`;

const stampLines = (stamp: StampView): readonly string[] => {
  if (stamp.state === "none") return [];
  const rules = stamp.newRules === undefined ? [] : [`  标记以后审核规则有更新：${stamp.newRules.join("、")}`];
  if (stamp.state === "intact") return ["", `上报标记：${stamp.on} 标记，此后没有改动`, ...rules];
  return [
    "",
    `上报标记：${stamp.on} 标记，此后有改动`,
    ...rules,
    ...stamp.changed.map(
      ({ field, was, now, derived }) => `    ${field}：${was} → ${now}${derived ? "（随之变动）" : ""}`,
    ),
  ];
};
