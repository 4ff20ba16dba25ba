/** The field reference: every part of the form with its fields, from the declaration. */
import { fieldRef, sectionOf, schema } from "../../../src/reports/department/schema";
import type { CellId } from "../../../src/domain/cell";
import { isFigureKind, unitOf, type Field, type Kind } from "../../../src/engine/schema/field";
import { fieldIn } from "../../../src/engine/schema/path";
import { sectionKeys, type SectionKey } from "../../../src/reports/department/form";
import { fieldsOf } from "../../../src/engine/schema/lookup";
import { blockName, cellName } from "../../../src/engine/schema/names";
import { PRIOR_FIELDS } from "../../../src/reports/department/prior";
import { tieWords } from "../../../src/engine/checks/ties/registry";
import { unrevealedPart } from "./unrevealed";
import { page, table } from "./markdown";

const KINDS: Readonly<Record<Kind, string>> = {
  money: "金额",
  count: "个数",
  percent: "百分比",
  score: "得分",
  text: "文字",
  date: "日期",
  choice: "选项",
};
const TYPES = { fields: "单项", table: "表（首行汇总，每个机构一行）", list: "清单（每项一行）" } as const;

export const kindWords = (field: Field): string => {
  if (field.choices !== undefined && field.choices.length <= 4) return `选项：${field.choices.join("、")}`;
  return isFigureKind(field.kind) ? `${KINDS[field.kind]}（${unitOf(field)}）` : KINDS[field.kind];
};

const priorSources = new Map<CellId, CellId>(PRIOR_FIELDS);

const priorWords = (source: CellId): string => {
  const { section, field } = fieldRef(source);
  return `提取：上年工作簿的${section.name}·${field.label}`;
};

const sourceWords = (key: SectionKey, f: string, field: Field): string => {
  const prior = priorSources.get(fieldIn(key, f));
  if (prior !== undefined) return priorWords(prior);
  if (field.is !== undefined) return `公式：${tieWords(field.is, key, schema)}`;
  return field.required === true ? "必填" : "";
};

const sectionPart = (key: SectionKey): string => {
  const section = sectionOf(key);
  const rows = Object.entries(fieldsOf(section)).map(([f, field]) => [
    `\`${key}.${f}\``,
    field.label,
    kindWords(field),
    sourceWords(key, f, field),
    section.type === "list" ? "" : cellName(section, field),
  ]);
  const named = section.type === "fields" ? "" : `，名称 \`${blockName(section)}\``;
  return [
    `## ${section.label}`,
    `\`${key}\` · ${TYPES[section.type]}${named}`,
    table(["编号", "栏目", "类型", "填写", "定义名"], rows),
  ].join("\n\n");
};

const INTRO =
  "工作簿的每个栏目。编号用于 JSON 和命令行输出；定义名可以在 Excel 的名称管理器里看到，表的定义名指汇总行的单元格。金额单位为万元，保留两位小数。";

export const fieldReference = (): string =>
  page(["# 栏目一览", INTRO, ...sectionKeys.map(sectionPart), unrevealedPart()]);
