/** What keeps a term from being what the next figure is said of. */
import { anchored, gluedTo, joins } from "./neighbours";
import type { Lexicon } from "../lexicon/lexicon";
import type { LexiconTerm } from "../lexicon/schema";
import { textBefore, type Page } from "./page";
import type { ClauseState } from "./state";
import type { TermToken, Token } from "./tokens/token";

/** 办公用房维修和公务接待费: one of the two is unknown, so the figure is not that of the other. */
const joinedToUnknown = ({ about }: ClauseState): boolean =>
  about.joining && (about.broken || (about.subjects.length === 0 && about.text));

/** 违规发生人员经费: unknown words and a verb in front make it some part of it. 用于保障运转的基本支出 is all of it. */
const actedOn = (state: ClauseState, before: Token | undefined): boolean =>
  state.about.text && state.figures === 0 && before?.kind === "word" && before.value === "filler";

/** 收入比上年多295.20万元, where the form's heading speaks of the department's own. */
const comparesBehind = (page: Page, after: Token | undefined): boolean =>
  page.lexicon.isHeaded(page.paragraph) &&
  ((after?.kind === "word" && after.value === "comparePrior") ||
    (after?.kind === "direction" && after.value.against === "prior"));

/**
 * The plainest words name the department's totals where nothing else can be meant: 收入、支出分别为; 收入3415.60万元，支出3241.25万元;
 * 与上年相比，收入增加.
 */
const isPlainTotal = (state: ClauseState, before: Token | undefined, after: Token | undefined): boolean => {
  const { memory } = state;
  const { sentence } = memory;
  if (isAllOfClause(state, before)) return true;
  const follows = sentence.last !== undefined && sentence.last !== "open" && sentence.last.total === true;
  if (before === undefined && !sentence.text && comparesBehind(memory.page, after)) return true;
  return before === undefined && (joins(after) || follows || (!sentence.text && sentence.compare === "prior"));
};

/** 一、收入情况：年初预算1420万元: all that the clause says. */
const isAllOfClause = ({ tokens }: ClauseState, before: Token | undefined): boolean =>
  before === undefined &&
  tokens.length > 1 &&
  tokens.slice(1).every((one) => one.kind === "word" && one.value === "filler");

const saysDepartment = (before: Token | undefined): boolean => before?.kind === "word" && before.value === "department";

/** 收入合计, 支出, 年末结余, 财政拨款: whatever has money has them. */
const isOfAnyFund = (lexicon: Lexicon, { total, general, weak, rest, means }: LexiconTerm): boolean =>
  total === true ||
  general === true ||
  weak === true ||
  rest === true ||
  (typeof means === "string" && lexicon.ancestry(means).some((outer) => lexicon.isTotal("received", outer)));

/** 代管资金收支情况。收入合计860万元; 县水文站 and, on the next line, 编制12名: of what the title names, unless the department is named. */
const isUnderTitle = ({ memory: { underOther, page }, setting }: ClauseState, { value: term }: TermToken): boolean => {
  if (underOther === undefined || setting.whole.from === "said") return false;
  const { title } = underOther;
  return title === "body" || (title === "fund" && isOfAnyFund(page.lexicon, term));
};

/**
 * 项目结余资金112.6万元，结转下年64.3万元; 人员经费预算1720万元，全年支出1743.47万元; 某某工程。全年支出700万元。年末结余20万元: of something that the
 * form has no field of.
 */
const isLeftOfAnother = (
  { memory: { sentence, top } }: ClauseState,
  { value: term }: TermToken,
  before: Token | undefined,
): boolean => {
  const { last, counted, behindOther, mentioned } = sentence;
  const isBehindOther = behindOther && mentioned === undefined && top === undefined;
  const isOpen = last === "open" || (last === undefined && (counted || isBehindOther));
  return isOpen && (term.rest === true || term.general === true || (term.weak === true && !saysDepartment(before)));
};

/** 镇本级财政总收入5860万元，总支出5812万元: both are of something else. */
const isSpentOfAnother = (
  { memory: { page, claims, sentence } }: ClauseState,
  { value: term }: TermToken,
  before: Token | undefined,
): boolean => {
  const last = claims[claims.length - 1];
  if (sentence.last !== "open" || term.total !== true || before !== undefined || last?.says !== "open") return false;
  return /(?:总收入|收入(?:总额|合计|总计))$/.test(textBefore(page, last.at.start, 8));
};

/** 派出所实有民警12人，编制15名; 机关编制36名（行政32名、工勤4名），实有33名; 行政编制38人（含工勤7人），实有36人: staff of whatever the posts in front of them are. */
const isStaffOfAnother = (
  { memory: { page, claims, claimsBefore } }: ClauseState,
  { value: term }: TermToken,
): boolean => {
  const last = claims[claims.length - 1];
  if (term.means === "posts" && claims.length > claimsBefore && last?.says === "open" && last.printed.form === "count")
    return /(?:实有|现有|在职)[^，,、；;。0-9]{1,6}$/.test(textBefore(page, last.at.start, 10));
  if (term.means !== "headcount") return false;
  const posts = claims.slice(claimsBefore).findLast(({ at }) => /编制?$/.test(textBefore(page, at.start, 8)));
  if (posts?.says === "amount") return posts.what.loose === true;
  return posts?.says === "open" && posts.printed.form === "count";
};

/** 一般公共预算财政拨款支出1264.92万元。与上年相比，一般公共预算财政拨款增加: what was paid from it, not what came in. */
const isWhatWasPaid = ({ memory: { page }, setting }: ClauseState, { value: term, start, end }: TermToken): boolean =>
  setting.whole.value.kind === "fiscal" &&
  setting.whole.from !== "said" &&
  typeof term.means === "string" &&
  page.lexicon.ancestry(term.means).some((outer) => page.lexicon.isTotal("received", outer)) &&
  page.plain.slice(start, end).endsWith("拨款");

/** 培训行政人员48人、事业人员126人: of the people who were counted in front. */
const isKindOfCounted = ({ memory: { sentence } }: ClauseState, { value: term }: TermToken): boolean =>
  term.under?.headcount !== undefined &&
  sentence.counted &&
  sentence.last === undefined &&
  sentence.parent === undefined;

/** 其余三项收入合计81.4万元: less than the noun says. */
const isOfTheRest = ({ memory: { page } }: ClauseState, { start }: TermToken): boolean =>
  /(?:其余|其他|其它)[两二三四五六七八九]项$/.test(textBefore(page, start, 4));

/** 核定公用经费167.80万元: what was allowed, not what was paid. Posts are allowed. */
const isWhatWasAllowed = ({ memory: { page } }: ClauseState, { start, end }: TermToken): boolean =>
  page.plain.startsWith("核定", start - 2) && !/[编人岗职]/.test(page.plain.slice(start, end));

/** 参公事业编制38名、全额事业编制68名: one kind beside others, none of them all. */
const isKindBesideOthers = ({ memory: { page } }: ClauseState, { start, end }: TermToken): boolean =>
  page.plain.startsWith("全额", start) &&
  /参公|差额|自收自支/.test(page.plain.slice(Math.max(0, start - 24), end + 24));

/** 人员、设备两类均为项目支出40万元: what kind they are, and not how much there is of it. */
const isKindOfEach = ({ about, memory: { page } }: ClauseState, before: Token | undefined): boolean =>
  before?.kind === "word" &&
  before.value === "each" &&
  about.subjects.length === 0 &&
  /^[均都]/.test(page.plain.slice(before.start, before.end));

const isOneKind = (state: ClauseState, token: TermToken, before: Token | undefined): boolean =>
  isKindOfCounted(state, token) || isKindBesideOthers(state, token) || isKindOfEach(state, before);

/** What keeps the term from being the subject, seen from where it stands. */
export const isDoubtful = (
  state: ClauseState,
  token: TermToken,
  before: Token | undefined,
  after: Token | undefined,
): boolean =>
  gluedTo(before) ||
  joinedToUnknown(state) ||
  isStaffOfAnother(state, token) ||
  isOneKind(state, token, before) ||
  isWhatWasPaid(state, token) ||
  isLeftOfAnother(state, token, before) ||
  isSpentOfAnother(state, token, before) ||
  isUnderTitle(state, token) ||
  isOfTheRest(state, token) ||
  isWhatWasAllowed(state, token) ||
  actedOn(state, before) ||
  (token.value.weak === true && !anchored(before) && !state.about.joining && !isPlainTotal(state, before, after));
