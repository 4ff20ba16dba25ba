/** Where an annex begins, and which tables stand in another one than the first of their kind. */
import { cellsWithText, type Line } from "../../../engine/fromDocument/lines";
import type { DocumentReading } from "./reading";

/** "附件：…" or "附件1 评分表" lists what is attached; a sentence may begin with the word too. */
const ATTACHED = /^附件\s*(?:\d*\s*(?:[:：]|$)|\d+[\s、.．《][^。；，]*$)/;

export const beginsAnnex = (line: Line): boolean => ATTACHED.test(cellsWithText(line)[0]?.text ?? "");

/** The same table again behind "附件3 …" is that of somebody else, or says the first again. */
export const isInOtherAnnex = ({ annexes, lines }: DocumentReading, at: number, section: string): boolean => {
  const annex = lines.slice(0, at).filter(beginsAnnex).length;
  const first = annexes.get(section) ?? annex;
  annexes.set(section, first);
  return first !== annex;
};
