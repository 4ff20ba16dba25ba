/** What only names something of which the report has no field, and so says of whom the figures behind it are. */
import { phrases } from "../lexicon/phrases";
import type { Clause } from "./clauses";
import { wordsBefore } from "./page";
import { isElsewhere } from "./setting";
import type { ClauseState, Title } from "./state";
import { ownSubject } from "./subjects";

const says = phrases.titles;

const LONGEST_TITLE = 60;

const ENDS_TITLE: ReadonlySet<Clause["end"]> = new Set([".", "line", "list", ":"]);

/** 1.局机关。 执法大队情况： — one unit and nothing else: the figures behind it are that unit's. */
export const isUnitAlone = ({ figures, tokens }: ClauseState, { end }: Clause): boolean =>
  figures === 0 &&
  ENDS_TITLE.has(end) &&
  tokens.filter(({ kind }) => kind === "unit").length === 1 &&
  tokens.every(({ kind, value }) => kind === "unit" || (kind === "word" && value === "filler"));

/** The words since the last full stop or line. */
const wordsSoFar = ({ memory: { page }, tokens }: ClauseState): string => {
  const end = tokens[tokens.length - 1]?.end ?? 0;
  return wordsBefore(page, end, LONGEST_TITLE * 2, "。\n").replace(says.itemNumber, "");
};

/** Nothing has a figure yet, but for what another title in front of a colon names: 项目一：某某工程。 */
const mayBeTitle = ({ figures, tokens, memory: { sentence, titled } }: ClauseState, { end }: Clause): boolean =>
  ENDS_TITLE.has(end) &&
  figures === 0 &&
  tokens.length > 0 &&
  !sentence.counted &&
  (sentence.last === undefined || titled !== undefined);

const isName = ({ about, memory: { sentence } }: ClauseState, words: string): boolean =>
  (about.doubt === "noField" && !sentence.text) || (about.text && !says.noTitle.test(words));

/**
 * 1.行政运行。 差旅费情况： 项目一：某某工程。 …（项）。 — a sentence or a line that only names something of which the report has no field.
 * 预算执行情况。 is about the department, 盘活不及时。 says something.
 */
export const titleIn = (state: ClauseState, clause: Clause): Title | undefined => {
  if (!mayBeTitle(state, clause) || isUnitAlone(state, clause)) return undefined;
  const words = wordsSoFar(state);
  if (words.length === 0 || words.length > LONGEST_TITLE) return undefined;
  if (says.classOfBudget.test(words) || says.sumOfAbove.test(words)) return "fund";
  if (ownSubject(state) !== undefined) return undefined;
  if (says.ofBody.test(words)) return "body";
  if (says.ofFund.test(words)) return "fund";
  return isName(state, words) ? "name" : undefined;
};

/** 各乡镇卫生院实行独立预算，当年总收入3.26亿元; 科研经费实行专账核算，年末结余28.4万元: others, of whom the rest of the sentence speaks. */
export const isAboutOthers = ({ memory: { page }, tokens, figures, setting }: ClauseState): boolean => {
  const [first] = tokens;
  if (first === undefined || figures > 0 || (setting.whole.from === "said" && !isElsewhere(setting))) return false;
  const words = page.plain.slice(first.start, tokens[tokens.length - 1]?.end);
  return says.otherBodies.test(words) || says.apart.test(words);
};
