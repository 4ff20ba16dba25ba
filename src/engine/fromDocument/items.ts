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

const itemIn = (line: string): Item | undefined => {
  const found = HEAD.exec(line);
  if (found === null) return undefined;
  const { word, bare, inner, that } = found.groups ?? {};
  return { no: halfWidth(word ?? bare ?? inner ?? that ?? ""), text: line.slice(found[0].length) };
};

/** A line without a number goes on with the item above. undefined when the text does not begin with a number. */
export const itemsIn = (text: string): readonly Item[] | undefined => {
  const items: Item[] = [];
  for (const line of text.split("\n").filter((l) => l.trim() !== "")) {
    const item = itemIn(line);
    const last = items.pop();
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
