/** Numbered items in a cell or a stretch of text: "任务1：…", "1、…", "一是…". */
import { countInChinese } from "../../domain/chineseNumbers";
import { halfWidth } from "../../domain/parse";

export interface Item {
  /** As typed, without punctuation: "任务1", "1". */
  readonly no: string;
  readonly text: string;
}

const COUNT = String.raw`(?:[一二三四五六七八九十]{1,3}|[0-9０-９]{1,2})`;
const HEAD = new RegExp(
  String.raw`^\s*(?:(?<word>(?:任务|目标|计划)\s*${COUNT})\s*[、.．:：]|(?<bare>${COUNT})\s*(?:[、:：]|[.．](?!\d))|[(（](?<inner>${COUNT})[)）]\s*[、.．]?|(?<that>[一二三四五六七八九十]{1,3})是)\s*`,
);

/** "3．15 家": the count goes on behind a full-width point, or one that no unit of an amount follows. */
const NEXT = /^\s*(?<bare>[0-9０-９]{1,2})(?:．|\.(?!\d+(?:\.\d+)?\s*(?:[万亿元%％倍吨]|公里|平方)))\s*/;

const itemIn = (line: string, last: Item | undefined): Item | undefined => {
  const next = last === undefined ? null : NEXT.exec(line);
  const goesOn =
    next !== null && last !== undefined && Number(halfWidth(next[1] ?? "")) === Number(ordinalOf(last)) + 1;
  const found = goesOn ? next : HEAD.exec(line);
  if (found === null) return undefined;
  const { word, bare, inner, that } = found.groups ?? {};
  return { no: halfWidth(word ?? bare ?? inner ?? that ?? ""), text: line.slice(found[0].length) };
};

/** A line without a number goes on with the item above. undefined when the text does not begin with a number. */
export const itemsIn = (text: string): readonly Item[] | undefined => {
  const items: Item[] = [];
  for (const line of text.split("\n").filter((l) => l.trim() !== "")) {
    const last = items.pop();
    const item = itemIn(line, last);
    if (item === undefined && last === undefined) return undefined;
    if (last !== undefined && item !== undefined) items.push(last);
    items.push(item ?? { no: last?.no ?? "", text: `${last?.text ?? ""}\n${line}` });
  }
  return items.length === 0 ? undefined : items;
};

/** "任务3", "三" and "3" count the same. */
export const ordinalOf = ({ no }: Item): string => {
  const bare = no.replace(/^\D*?(?=[0-9一二三四五六七八九十])/, "");
  return String(/^\d+$/.test(bare) ? Number(bare) : countInChinese(bare));
};
