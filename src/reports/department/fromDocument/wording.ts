/** The words of the form and their usual variants: what the declaration says, and what words.json adds. */
import { exactLabel, labelKey, labelsOf, withoutNumber, type Labels } from "../../../engine/fromDocument/words";
import { fieldsOf } from "../../../engine/schema/lookup";
import type { SectionKey } from "../form";
import { allFields, schema, sectionOf, type FormField } from "../schema";
import { EVIDENCE_NOTE } from "../sections/evidence";
import wording from "./words.json";

export const words = wording;

/** Sections of single fields that stand on the printed form. */
const PRINTED: readonly string[] = ["cover", "profile", "result", "filler"];

const variants: Readonly<Record<string, readonly string[]>> = wording.labels;

/** Where one label stands for two fields, the first declared has it. */
const firstWins = <T>(entries: readonly (readonly [target: T, labels: readonly string[]])[]): Labels<T> =>
  labelsOf([...entries].reverse());

/** "联系人" → "profile.contact". */
export const fieldLabels: Labels<FormField> = firstWins(
  allFields
    .filter(({ sectionKey }) => PRINTED.includes(sectionKey))
    .map(({ id, field }) => [id, [field.label, ...(variants[id] ?? [])]] as const),
);

export type TableKey = keyof typeof wording.tables;
export const tableKeys: readonly TableKey[] = ["income", "spending", "sangong", "assets"];

/** Columns of a table or list by what may stand over them: the declared label, and the variants. */
const columnLabels = (key: SectionKey, more: Readonly<Record<string, readonly string[]>>): Labels<string> =>
  firstWins(
    Object.entries(fieldsOf(sectionOf(key)))
      .filter(([column]) => column !== "unit")
      .map(([column, field]) => [column, [field.label, ...(more[column] ?? [])]] as const),
  );

export const tableColumns: Readonly<Record<TableKey, Labels<string>>> = {
  income: columnLabels("income", wording.tables.income.columns),
  spending: columnLabels("spending", wording.tables.spending.columns),
  sangong: columnLabels("sangong", wording.tables.sangong.columns),
  assets: columnLabels("assets", wording.tables.assets.columns),
};

export const scoringColumns: Labels<string> = labelsOf(Object.entries(wording.scoring.columns));

export const oneOf = (texts: readonly string[]): Labels<true> => labelsOf([[true, texts]]);

export const unitHeads = oneOf(wording.unitHeads);
export const itemHeads = oneOf(wording.itemHeads);
export const amountHeads = oneOf(wording.amountHeads);
export const opinions = oneOf(wording.opinions);
export const sumWords = oneOf(wording.sumWords);
/** "汇总", "局机关及二级机构汇总": what the whole department has. */
export const isWholeName = (name: string): boolean =>
  labelKey(name).includes("汇总") || exactLabel(withoutNumber(name), sumWords) !== undefined;
/** "局机关及二级机构合计", "行政单位合计", "小计": a sum of the lines beside it, of all or only of some. */
export const isSumName = (name: string): boolean => /(?:合计|总计|小计)数?$/.test(labelKey(name));
export const isSubtotalName = (name: string): boolean => /小计数?$/.test(labelKey(name));
/** "事业单位": a word for a kind of units. */
export const isGroupName = (name: string): boolean =>
  /^(?:其中)?(?:下属|直属|所属|二级|[全差]额|财政|拨款|补助|自收自支|公益[一二]类|参公|参照公务员法?管理|行政|事业|企业|预算|[和及与])+(?:单位|机构|部门)$/.test(
    labelKey(withoutNumber(name)),
  );
/** "比上年增减", "占总支出比例", "其中：财政拨款支出": what is reckoned from the rows above, or a part of them. */
export const isNoUnit = (name: string): boolean =>
  /^(?:[比较](?:上年|去年)|同比)|(?:增减|增幅|增长|增长率|变动率|占比|比例|比重|支出|收入|拨款|经费)[数额]?$/.test(
    labelKey(name),
  );
export const headWords = oneOf(wording.headWords);
export const proseStarts = oneOf(wording.prose.starts);

/** Captions of tables and lists, by section. */
export const captions: Labels<string> = labelsOf(
  [
    ...tableKeys.map((key) => [key, wording.tables[key].captions] as const),
    ["tasks", wording.tasks] as const,
    ["goals", wording.goals.captions] as const,
    ["indicators", wording.indicators.captions] as const,
    ["evidence", wording.evidence.captions] as const,
    ["scoring", wording.scoring.captions] as const,
    ["baseForm", wording.baseForm.captions] as const,
  ].map(([key, texts]) => [key, schema.isSectionKey(key) ? [sectionOf(key).label, ...texts] : texts] as const),
);

export const formWords = oneOf([...wording.formWords, EVIDENCE_NOTE]);
