/** What a figure is said of, without the words around its name: 全年公务接待费支出 is 公务接待费, as 公务接待费年初预算 is. */
import type { Lexicon } from "../lexicon/lexicon";
import type { Role } from "../lexicon/schema";

/** Words that may stand in front of a name or behind it, the longest first. */
export type Ends = readonly string[];

export const wordsOfRoles = ({ words }: Lexicon, roles: readonly Role[]): Ends =>
  roles.flatMap((role) => words.roles[role]).sort((a, b) => b.length - a.length);

const YEAR = /^(?:19|20)\d{2}年度?/;

/** The name alone; "" when nothing else stands there. A single character in front may be the name's own: 项目. */
export const trimmedOf = (label: string, ends: Ends): string => {
  const first = YEAR.exec(label)?.[0] ?? ends.find((word) => word.length > 1 && label.startsWith(word));
  if (first !== undefined) return trimmedOf(label.slice(first.length), ends);
  const last = ends.find((word) => label.endsWith(word));
  return last === undefined ? label.trim() : trimmedOf(label.slice(0, -last.length), ends);
};
