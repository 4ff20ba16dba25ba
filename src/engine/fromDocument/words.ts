/** Labels of a form compared as people read them: blanks, punctuation, widths and units do not matter. */
import { halfWidth } from "../../domain/parse";

const UNIT = /[(（][^()（）]*(?:万元|亿元|元|人|分|%|％)[^()（）]*[)）]/g;

const SEALED = /[(（]\s*(?:加\s*)?(?:盖\s*章|公\s*章|签\s*章|盖\s*公\s*章|必填|选填)\s*[)）]/g;

const SEALED_AT_END = new RegExp(`\\s*${SEALED.source}\\s*$`);

/** Without the room for a seal behind a name. */
export const withoutSeal = (text: string): string => text.replace(SEALED_AT_END, "");

/** "部门（单位）名 称：", "部门名称（盖章）" and "部门名称" are one. */
export const labelKey = (text: string): string =>
  halfWidth(text.replace(UNIT, "").replace(SEALED, ""))
    .replace(/[^\p{L}\p{N}]/gu, "")
    .replace(/部门单位/g, "部门")
    .toLowerCase();

/** What may stand beside a label without changing what it means. */
const FILLERS =
  /^(?:其中|本年度?|年度|收入|支出|经费|金额|合计|小计|情况|部门|单位|自评|[及和](?:其他)?说明|数|额|费|的)*$/;

/** Labels by key, each with what it stands for. */
export type Labels<T> = ReadonlyMap<string, T>;

export const labelsOf = <T>(entries: Iterable<readonly [target: T, labels: readonly string[]]>): Labels<T> =>
  new Map([...entries].flatMap(([target, labels]) => labels.map((label) => [labelKey(label), target] as const)));

/** No label is longer, however its letters are spread out. */
const LONGEST_LABEL = 80;

/** What a text stands for when it is a label and nothing else. */
export const exactLabel = <T>(text: string, labels: Labels<T>): T | undefined =>
  text.length > LONGEST_LABEL ? undefined : labels.get(labelKey(text));

/** The same, also with words around it that add nothing; the longest label wins. */
export const looseLabel = <T>(text: string, labels: Labels<T>): T | undefined => {
  const exact = exactLabel(text, labels);
  if (exact !== undefined || text.length > LONGEST_LABEL) return exact;
  const key = labelKey(text);
  const [best] = [...labels.keys()]
    .filter((label) => label.length > 1 && key.includes(label) && FILLERS.test(key.replace(label, "")))
    .sort((a, b) => b.length - a.length);
  return best === undefined ? undefined : labels.get(best);
};

/** Without "（续表）" or "续" at its end: what goes on is announced again. */
export const withoutContinued = (text: string): string => text.replace(/[(（\s]*(?:续\s*表?|接上表)\s*[)）]?\s*$/, "");

const ORDINAL = String.raw`(?:第?[一二三四五六七八九十百]+(?:部分|章|节)?|\d{1,2})`;
/** "1.1 ", "2.1.3、": with a blank or a mark behind it, unlike an amount. */
const LEVELS = String.raw`\d{1,2}(?:[.．]\d{1,2}){1,3}(?:(?=\s*[、.．]\s*\p{Script=Han})|\s+(?=\p{Script=Han}{2})(?![万亿千百元倍]))`;
const NUMBER = new RegExp(
  String.raw`^\s*(?:[(（]\s*${ORDINAL}\s*[)）]|${LEVELS}|${ORDINAL}\s*(?:[、:：)）]|[.．\s](?!\d))|[①-⑳])\s*[、.．]?\s*`,
  "u",
);

/** The number typed in front of a heading or an item: "一、", "（二）", "3.", "①"; "" without one. */
export const numberIn = (text: string): string => NUMBER.exec(text)?.[0] ?? "";

export const withoutNumber = (text: string): string => text.slice(numberIn(text).length);
