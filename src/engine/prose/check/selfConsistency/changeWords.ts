/** The words in which a sentence says that something grew or fell, and what it is compared with. */
import type { Span } from "../../read/span";
import type { Stated, Statement } from "../../read/statements";
import { isExact, isQuantity, sameKind } from "./figures";

export const UP =
  "超额完成|超额|超编|提升|增产|增收|增加|增长|增支|增幅|上升|提高|净增加|净增|新增|超支|超出|超过|多支出|超|多";
export const DOWN =
  "净减少|净减|空编|缺编|减产|减收|减少|下降|减支|降幅|降低|压减|压缩|节约|节省|节支|节余|缩减|结余|少支出|少";
/** 比上年, 较2021年度的, 比年初预算数: right in front of the figure that is compared with. */
const COMPARED =
  /(?:比|较|与|同|低于|高于|突破|超|超过)(?:上年度?|去年|上一年度?|上年末|年初|(?:19|20)\d{2}年(?:度|末)?|(?:年初|部门|上年|全年|采购)?预算|招标控制价|控制价|概算|计划)[^，,；;。0-9]{0,8}$/;
export const OTHER_TIME = /(?:上年|去年|年初|预算|计划|控制价|概算|编制|(?:19|20)\d{2}年)[^，,；;]{0,12}$/;
/** 公务接待费8.48万元，上年为9.96万元 */
export const ALONE_OTHER_TIME = /^[，,（(](?:上年|去年|上年度)(?:同期)?(?:支出|决算|决算数)?(?:为|是)?$/;
export const THIS_TIME = /(?:本年|今年|当年|实际|决算|年末|实有|在职|(?:19|20)\d{2}年)[^，,；;]{0,12}$/;
/** Nothing but the direction, so that the figure is of what was just compared. */
export const ONLY_DIRECTION = new RegExp(
  `^(?:[（(]|相比)?[，,]?(?:同比|相比[，,]?|净|下降|增长)?(?:${UP}|${DOWN})(?:了|资金|支出|为|率|幅度|额)?(?:为|达)?$`,
);
/** 年末结转和结余174.35万元，结转规模压减212.38万元: the noun again. */
export const NOUN_AND_DIRECTION = new RegExp(`^[，,](?:同比)?([\\u4e00-\\u9fa5]{2,8}?)(?:${UP}|${DOWN})了?$`);
/** 超预算41.90万元, 比预算节约2.5万元: against the budget that the sentence gave. */
export const AGAINST_PLAN = new RegExp(
  `^[，,（(](?:决算数?|实际)?(?:(?:超出?|高于|超过|多于|低于|少于)(?:了)?(?:年初|部门)?预算数?|(?:比|较)(?:年初|部门)?预算数?(?:${UP}|${DOWN}))(?:了)?$`,
);
/** 编制168名，实有159人，比编制数少9人 */
export const AGAINST_POSTS = new RegExp(`^[，,（(](?:比|较)(?:核定|批复)?编制(?:数|人数)?(?:${UP}|${DOWN})了?$`);
/** Words that any noun may end in. */
export const COMMON_NOUNS = /支出|收入|经费|资金|预算|决算|费用|合计/g;
/** 预算40万元，支出37.50万元: what was planned and what came of it. */
export const PLANNED = /(?:预算|计划|任务|控制价|概算)[^，,；;。0-9]{0,10}$/;
export const CAME_TO =
  /^[，,、；;](?:全年|实际|最终|年底|累计)*(?:支出|执行|使用|采购|完成|决算|开支|支付|中标|合同|成交)(?:决算)?(?:数|金额|价|支出|采购)?(?:为|了)?$/;
/** 由上年的102批次减少到86批次 */
export const FROM = /[由从自][^，,；;。0-9]{0,10}$/;
export const REACHED = new RegExp(`^(?:${UP}|${DOWN}|下降|降|升|增|减)(?:到|至|为)了?$`);
const MOVES = /[增减升降涨缩]|提高|节[约省支]|超支|结余|空编|缺编|[多少](?!于)/;
const STARTS = /^(?:低于|高于|突破|超过|超)/;
export const DOWNWARD = new RegExp(`${DOWN}|低于|少于`);
const WORD = new RegExp(
  `(?:${UP}|${DOWN}|高于|多于|低于|少于)(?=(?:了|(?:年初|部门)?预算数?|资金|支出|为|率|幅度|额)?(?:为|达)?$)`,
);

export const usable = (...all: readonly Statement[]): boolean => all.every((one) => isExact(one) && isQuantity(one));

/** What is listed behind 其中 has its whole in front. */
export const wholesBefore = (before: Stated, part: Statement): readonly Statement[] =>
  before.some((_, i) => /其中|包括|分别/.test([...before, part][i + 1]?.lead ?? ""))
    ? before.filter((one) => usable(one) && sameKind(one, part))
    : [];

export const isComparedWith = (lead: string): boolean => {
  const match = COMPARED.exec(lead);
  return match !== null && !MOVES.test(match[0].replace(STARTS, ""));
};

export const directionAt = ({
  lead,
  leadAsPrinted,
  leadStart,
  at,
}: Statement): { readonly word: string; readonly at: Span } | undefined => {
  const match = WORD.exec(lead);
  if (match === null) return undefined;
  const from = leadAsPrinted.lastIndexOf(match[0]);
  if (from < 0) return undefined;
  const start = leadStart + from;
  return { word: match[0], at: { paragraph: at.paragraph, start, end: start + match[0].length, quote: match[0] } };
};

/** 2021年决算数为118.5万元，比2021年决算数增加8.3万元: the figure in front is what it is compared with. */
export const isOfThen = (then: Statement, change: Statement): boolean => {
  const year = /(?:比|较|与)((?:19|20)\d{2})年/.exec(change.lead)?.[1];
  return year !== undefined && then.lead.includes(year);
};

export const COMPARES = new RegExp(`(?:比|较|同比|与)(?:(?:19|20)\\d{2}年)?[^，,；;0-9]*(?:${UP}|${DOWN})了?$`);

/** Itself a difference: 比预算减少0.52万元. */
export const isChange = ({ lead }: Statement): boolean => ONLY_DIRECTION.test(lead) || COMPARES.test(lead);
