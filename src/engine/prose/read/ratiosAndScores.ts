/** Terms that name no amount: ratios, the score, the grade. */
import { phrases } from "../lexicon/phrases";
import { gluedTo } from "./neighbours";
import { ENDS_PART, spanOf, textBefore, wordsBefore } from "./page";
import type { Subject } from "./claim";
import type { ClauseState, Special } from "./state";
import type { TermToken, Token } from "./tokens/token";

const says = phrases.scores;

export const specialOf = ({ value: term }: TermToken): Special["kind"] | undefined => {
  if (term.ratio !== undefined || term.ratioOf !== undefined) return "ratio";
  if (term.score === true) return "score";
  return term.grade === true ? "grade" : undefined;
};

/** 控制率 alone: of the noun in front of it in the clause, else of what the sentence gave figures of, where that leaves one ratio. */
const ratioIn = (state: ClauseState, { value: term }: TermToken): Pick<Special, "id" | "carried"> | undefined => {
  if (term.ratioOf === undefined) return term.ratio === undefined ? undefined : { id: term.ratio };
  const { about, memory } = state;
  const own = about.spent ? [] : about.subjects.map((named) => named.subject);
  const ratios = (subjects: readonly Subject[]): readonly string[] => [
    ...new Set(subjects.flatMap(({ quantities: [id = ""] }) => term.ratioOf?.[id] ?? [])),
  ];
  const [said] = ratios(own);
  if (own.length > 0 || said !== undefined) return said === undefined ? undefined : { id: said };
  const { recent, mentioned } = memory.sentence;
  const before = memory.claims[memory.claims.length - 1];
  const beside = before?.says === "ratio" ? term.ratioOf[before.ratio] : undefined;
  const [id, ...more] =
    beside === undefined ? ratios([...recent, ...(mentioned === undefined ? [] : [mentioned])]) : [beside];
  return id === undefined || more.length > 0 ? undefined : { id, carried: true };
};

/** 满意度得分 */
const isRate = (before: Token | undefined): boolean =>
  before?.kind === "term" && (before.value.ratio !== undefined || before.value.grade === true);

const isUnits = ({ setting: { whole } }: ClauseState): boolean =>
  whole.value.kind === "unit" && whole.from !== "lingers";

/** 办理人大建议8件，满意率100%: of something that the form has no figures of. */
const isSaidOfElse = ({ memory: { sentence } }: ClauseState): boolean => sentence.text && sentence.recent.length === 0;

/** 家长对课后服务的满意度: with something else. 群众对我局工作的满意度 is the department's. */
const isWithElse = ({ about, setting }: ClauseState): boolean =>
  about.of && about.text && !(setting.whole.from === "said" && setting.whole.value.kind === "department");

/** 县财政局对食品抽检项目单独评价，得分91分; 上年被评为“良好”，得分88分: what others gave. */
const isGivenByOthers = ({ memory: { page } }: ClauseState, start: number): boolean =>
  says.scoredByOthers.test(wordsBefore(page, start, LONGEST_LEAD, ENDS_PART));
const LONGEST_LEAD = 60;

/** 内控评价得分, 农田建设补助资金绩效自评得分: the words in front say of what. 部门整体支出绩效评价得分 is known word by word. */
const isOfElse = ({ memory: { page } }: ClauseState, { start, end }: TermToken, before: Token | undefined): boolean =>
  (before?.kind === "text" && says.scoreOfAnything.test(page.plain.slice(start, end))) ||
  says.ofNamed.test(wordsBefore(page, start, LONGEST_LEAD, ENDS_CLAUSE)) ||
  says.ofNamedBefore.test(wordsBefore(page, start, LONGEST_LEAD, ENDS_PART));
const ENDS_CLAUSE = `，,${ENDS_PART}`;

/** 培训农民420人，满意度97.8%: of those who came. */
const isOfThoseWhoCame = ({ memory: { page } }: ClauseState, { start, end }: TermToken): boolean =>
  page.plain.slice(start, end) === "满意度" && says.came.test(wordsBefore(page, start, LONGEST_LEAD, ENDS_PART));

/** Part of a longer name: 企业满意度. */
const isOthersRatio = (state: ClauseState, token: TermToken, before: Token | undefined): boolean =>
  gluedTo(before) ||
  isWithElse(state) ||
  (token.value.weak === true && isSaidOfElse(state)) ||
  isOfThoseWhoCame(state, token);

/** The points of a part: 投入类指标15分，得分15分; of others, or of something else. */
const isOthersScore = (state: ClauseState, token: TermToken, before: Token | undefined): boolean => {
  const { sentence } = state.memory;
  const { value: term, start } = token;
  if (isOfElse(state, token, before)) return true;
  if (term.weak !== true) return false;
  const isPart = isRate(before) || sentence.partScore || gluedTo(before);
  return isPart || (isGivenByOthers(state, start) && !isSaidOwn(state, start));
};

/** 内部控制自评97.5分，等级为优: of what somebody else's score was given for. */
const isBesideOthersScore = ({ memory: { claims, page, sentence } }: ClauseState, start: number): boolean => {
  const last = claims[claims.length - 1];
  return (
    sentence.score === undefined &&
    (sentence.othersScore || sentence.partScore) &&
    last?.says === "open" &&
    last.printed.form === "score" &&
    !/[。；;\n]/.test(page.plain.slice(last.at.end, start))
  );
};

/** How many are so: 8个自评为优秀. */
const isOthersGrade = (state: ClauseState, { value: term, start }: TermToken, before: Token | undefined): boolean =>
  before?.kind === "figure" || (term.weak === true && gluedTo(before)) || isBesideOthersScore(state, start);

const isGlued = (state: ClauseState, token: TermToken, kind: Special["kind"], before: Token | undefined): boolean => {
  if (kind === "ratio") return isOthersRatio(state, token, before);
  return kind === "score" ? isOthersScore(state, token, before) : isOthersGrade(state, token, before);
};

/** 10个项目平均得分96.3分；部门整体支出自评得分98.8分: said to be the department's own, behind others' in the sentence. */
export const isSaidOwn = ({ memory: { page }, tokens }: ClauseState, start: number): boolean =>
  !tokens.some((token) => token.kind === "word" && token.value === "othersScore") &&
  says.own.test(textBefore(page, start, 12));

/** 投入指标得分率95%: of a part of the department's own. */
const isPartsScore = ({ memory: { page } }: ClauseState, { value: term, start }: TermToken): boolean =>
  term.weak === true && says.ofPart.test(textBefore(page, start, 4));

/** 企业满意度, 执法大队控制率 and 预算执行得分 are not the report's own; 评分标准打分结果 is. */
export const takeSpecial = (
  state: ClauseState,
  token: TermToken,
  kind: Special["kind"],
  before: Token | undefined,
): void => {
  const { quote: words } = spanOf(state.memory.page, token.start, token.end);
  const { sentence } = state.memory;
  const isOthersToo = sentence.othersScore && !isSaidOwn(state, token.start);
  const others = kind === "ratio" ? isUnits(state) : isOthersToo || state.about.per;
  const glued = isGlued(state, token, kind, before);
  const ratio = kind === "ratio" ? ratioIn(state, token) : { id: "" };
  const isOurs = !others && !glued;
  state.special = isOurs && ratio !== undefined ? { kind, words, ...ratio } : undefined;
  if (kind === "score" && !isOurs) {
    if (isPartsScore(state, token)) sentence.partScore = true;
    else sentence.othersScore = true;
  }
  state.about.broken = !isOurs;
};
