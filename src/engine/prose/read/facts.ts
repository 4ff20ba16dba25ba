/**
 * The phrase a count belongs to, normalised, so that the same fact stated in two places can be compared:
 * “新申报认定省级‘专精特新’小巨人企业26家” and “省级小巨人企业14家” are both new 省级小巨人企业, in 家.
 */
import type { Fact, PrintedFigure } from "./claim";
import type { ClauseState } from "./state";
import { yearOf } from "./changes";
import type { FigureToken } from "./tokens/token";

const NEW =
  /(?:当年|本年|全年|今年)?(?:新增加|新增|新申报认定|新认定|新申报|新获批|新培育|获批|获评|认定|培育|申报认定|新入选|入选)(?:了|为)?/;
const TOTAL = /(?:总数|总量|累计)(?:已)?(?:达到|达|为)?|达到|达|共有|现有|保有量为?/g;
const QUOTED = /[“"「][^”"」]{0,20}[”"」]/g;
const NOISE = /[\s“”"'‘’「」、，,：:（）()]|(?:19|20)\d{2}年度?|全市|全县|全区|全省|我市|我县|共|了|为|的/g;
const LEVEL = /国家级|省级|市级|县级|国家|部级/;
const MAY_NAME_LEVEL = /[级家]/;
const LONGEST = 40;
const SHORTEST = 6;

const isTotal = (phrase: string): boolean => /总数|总量|累计|共有|现有|保有/.test(phrase);

const phraseBefore = (state: ClauseState, token: FigureToken): string => {
  const from = state.figureEnd ?? state.tokens[0]?.start ?? token.start;
  return state.memory.page.text.slice(Math.max(from, token.start - LONGEST), token.start);
};

const counts = (printed: PrintedFigure): boolean => printed.form === "count" && printed.hedge === undefined;

/** "new" once 新增 was said: of this year's new ones. Carried along a list: 新增 a 4家，b 11家. */
export const verbOf = (state: ClauseState, token: FigureToken, printed: PrintedFigure): string => {
  const { verb } = state.memory.sentence;
  if (!counts(printed)) return verb;
  const phrase = phraseBefore(state, token);
  return !isTotal(phrase) && NEW.test(phrase) ? "new" : verb;
};

/**
 * Undefined unless the phrase names a level and a thing of its own: too little is the same fact only by chance.
 * Hedged figures are never compared.
 */
export const factOf = (
  state: ClauseState,
  token: FigureToken,
  printed: PrintedFigure,
  verb: string,
): Fact | undefined => {
  if (!counts(printed)) return undefined;
  const phrase = phraseBefore(state, token);
  if (!MAY_NAME_LEVEL.test(phrase)) return undefined;
  const thing = phrase.replace(QUOTED, "").replace(NEW, "").replace(TOTAL, "").replace(NOISE, "");
  const level = LEVEL.exec(thing);
  if (level === null) return undefined;
  const subject = thing.slice(level.index);
  if (subject.length < SHORTEST) return undefined;
  const year = yearOf(state);
  return {
    subject,
    verb: isTotal(phrase) ? "total" : verb,
    unit: printed.unit,
    ...(year === undefined || year.value === state.memory.reportYear ? {} : { year: year.value }),
  };
};

/** Whether the text can state the fact: of the words in front of a figure some are left out, and none changed or moved. */
export const isOfWords = ({ subject }: Fact, text: string): boolean => {
  let at = 0;
  for (let i = 0; i < subject.length; i++) {
    const found = text.indexOf(subject.charAt(i), at);
    if (found < 0) return false;
    at = found + 1;
  }
  return true;
};
