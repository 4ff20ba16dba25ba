/** 占…的61.45%: which part, of which base. */
import { ownOrLast, put, putOpen, spanFor } from "./claims";
import type { OpenClaim, PrintedFigure, Subject } from "./claim";
import { textBefore } from "./page";
import type { Span } from "./span";
import { formSetting, settingWith, unitOfSetting } from "./setting";
import type { ClauseState, Share } from "./state";
import { lexiconOf } from "./changes";
import { dealtTo } from "./dealing";
import type { FigureToken } from "./tokens/token";

interface Base {
  readonly subject: Subject;
  readonly at?: Span;
}

/** A whole that nobody wrote, in the part's own setting. */
const implied = (quantities: readonly string[], part: Subject): Base => ({
  subject: { quantities, setting: part.setting, carried: true, words: "" },
});

/** 水文中心支出占总支出的9.98%；河湖中心支出占20.52%: the base of the share before, where both are parts of the same noun. */
const baseBefore = (base: Subject | undefined, { quantities, setting }: Subject): Base | undefined =>
  base !== undefined && unitOfSetting(setting) !== undefined && base.quantities[0] === quantities[0]
    ? { subject: { ...base, carried: true } }
    : undefined;

/** 局机关固定资产占65.69%: of what the department has of the same. */
const ofAllUnits = (what: Subject): Base | undefined =>
  unitOfSetting(what.setting) === undefined
    ? undefined
    : implied(what.quantities, { ...what, setting: settingWith(what.setting, { whole: formSetting.whole }) });

/** The base as written, or the whole that 其中 or 中 named, or — as a guess only — the whole the part belongs to. */
const baseOf = (state: ClauseState, share: Share, what: Subject): Base | undefined => {
  if (share.base !== undefined) return { subject: share.base.subject, at: spanFor(state, share.base) };
  const context = state.about.contexts[state.about.contexts.length - 1];
  if (context !== undefined) return implied([context], what);
  const { parent, base, foreignBase } = state.memory.sentence;
  if (foreignBase) return undefined;
  const wholes = what.quantities.flatMap((id) => lexiconOf(state).ancestry(id).slice(1));
  const other = parent === what ? undefined : parent;
  if (other?.quantities.some((id) => wholes.includes(id)) === true) return { subject: other };
  const within = lexiconOf(state).firstQuantity(what.quantities)?.within;
  if (within === undefined)
    return other === undefined ? (baseBefore(base, what) ?? ofAllUnits(what)) : { subject: other };
  const others = [base, state.memory.topic].flatMap((one) =>
    typeof one === "string" ? [one] : (one?.quantities ?? []),
  );
  return implied([within, ...others.filter((id) => id !== within && !what.quantities.includes(id))], what);
};

/** 公用经费248.43万元，分别占12.47%和7.66% behind another noun's shares: of the same bases, and not said of which in turn. */
const isDealtByBase = ({ memory: { sentence } }: ClauseState, share: Share): boolean =>
  share.base === undefined &&
  share.of.length < 2 &&
  sentence.base !== undefined &&
  sentence.recent.length - sentence.recentBefore < 2;

/** 分别占…的 a 和 b: the nouns of the clause, or the last two things named, in order. */
const dealtOut = (state: ClauseState, share: Share, token: FigureToken): readonly Subject[] | undefined => {
  const mine = dealtTo(state, token, share.of);
  if (mine === undefined) return undefined;
  return mine === "unclear" || (state.listing.turn !== undefined && isDealtByBase(state, share)) ? [] : [mine];
};

/** The amount right in front of the share, when it is nothing of ours and can be read exactly. */
export const openPart = ({ memory: { claims, sentence } }: ClauseState): OpenClaim | undefined => {
  const before = claims[claims.length - 1];
  if (before?.says !== "open" || (before.printed.form === "amount" && sentence.last !== "open")) return undefined;
  const { damage, hedge } = before.printed;
  return damage === undefined && hedge === undefined ? before : undefined;
};

const NEXT_IN_LIST = /^(?:[、，,]|[，,]?(?:以及|[和及与]))(?!其中)[^，,；;。、占\n]{1,24}$/;

/** 高标准农田420万元、农机补贴156.73万元，占总支出的17.79%: any of the last of them together. */
const listedIn = ({ memory: { claims, page } }: ClauseState): { readonly listed?: readonly PrintedFigure[] } => {
  const listed: PrintedFigure[] = [];
  for (let k = claims.length - 1; k >= 0; k--) {
    const [one, next] = [claims[k], claims[k + 1]];
    if ((one?.says !== "open" && one?.says !== "amount") || one.printed.form !== "amount") break;
    if (next !== undefined && !NEXT_IN_LIST.test(page.plain.slice(one.at.end, next.at.start))) break;
    listed.unshift(one.printed);
  }
  return listed.length > 1 ? { listed } : {};
};

/** Amounts with amounts, people with people. */
const isOneKind = ({ memory: { page } }: ClauseState, { printed }: OpenClaim, base: Subject): boolean => {
  const unit = page.lexicon.firstQuantity(base.quantities)?.unit;
  return printed.form === "amount" ? unit === "万元" : unit === "人" && page.lexicon.people.has(printed.unit);
};

/** 在职人员中，50岁以上46名，占38.02%: some of the people that 中 named. */
const somePeople = (state: ClauseState, share: Share): boolean => {
  const before = openPart(state);
  const base = share.base?.subject ?? state.memory.sentence.parent;
  if (before === undefined || base === undefined || share.of.length > 0) return false;
  return before.printed.form === "count" && isOneKind(state, before, base);
};

/** 某专项1200万元，占项目支出的24.34%: the part is nothing of ours, but its figure stands in front. 分别占: more than one part does. */
const ofOpenPart = (state: ClauseState, share: Share, token: FigureToken, printed: PrintedFigure): void => {
  const isDealt = state.listing.turn !== undefined;
  const before = share.of.length > 0 || share.unknown || isDealt ? undefined : openPart(state);
  const { sentence } = state.memory;
  const { foreignParts, foreignBase, base: baseBehind, parent } = sentence;
  const base = share.base?.subject ?? (foreignParts || foreignBase ? undefined : (baseBehind ?? parent));
  if (before === undefined || base === undefined || !isOneKind(state, before, base))
    return putOpen(state, token, printed, "noSubject");
  const what: Subject = { quantities: [], setting: state.setting, words: before.at.quote };
  put(state, {
    says: "share",
    at: spanFor(state, token),
    what,
    part: before.printed,
    ...listedIn(state),
    ...(sentence.first === undefined ? {} : { orOf: sentence.first }),
    base: share.base === undefined ? { ...base, carried: true } : base,
    ...(share.base === undefined ? {} : { baseAt: spanFor(state, share.base) }),
    printed,
  });
  sentence.base = base;
  sentence.foreignBase = false;
};

/** 占总支出的比重较上年下降: which share, where no figure says how much. */
export const shareNamed = (
  state: ClauseState,
  share: Share,
): { readonly what: Subject; readonly base: Base } | undefined => {
  const what = share.unknown || state.about.broken || state.about.per ? undefined : ownOrLast(state, share.of)[0];
  const base = what === undefined ? undefined : baseOf(state, share, what);
  return what === undefined || base === undefined ? undefined : { what, base };
};

const FROM = /[由从自][^，,。；;]{0,8}$/;

/** 占比由2021年的66.65%下降到61.45%: the first of the two is of another time. */
const startsFrom = ({ memory: { page } }: ClauseState, { start }: FigureToken): boolean =>
  FROM.test(textBefore(page, start, 10));

const NEXT_SHARE = /^\s?[、和与及]\s?[\d.]+\s?%/;
const SHARE_BEFORE = /%\s?[、和与及]\s?$/;

/** 分别为5229.46万元、2100.18万元，占71.35%、28.65%: shares of several that are not dealt out here. */
const isOneOfSeveral = ({ memory: { page } }: ClauseState, { start, end }: FigureToken): boolean =>
  NEXT_SHARE.test(page.plain.slice(end, end + 12)) || SHARE_BEFORE.test(textBefore(page, start, 4));

export const onShare = (state: ClauseState, share: Share, token: FigureToken, printed: PrintedFigure): void => {
  const { sentence } = state.memory;
  if (share.unknown || state.about.broken || state.about.per) {
    sentence.foreignBase = share.unknown;
    return putOpen(state, token, printed, "noBase");
  }
  if (startsFrom(state, token)) return putOpen(state, token, printed, "otherYear");
  const dealt = somePeople(state, share) ? [] : dealtOut(state, share, token);
  if (dealt === undefined && isOneOfSeveral(state, token)) return putOpen(state, token, printed, "unclear");
  const what = (dealt ?? ownOrLast(state, share.of))[0];
  if (what === undefined) return ofOpenPart(state, share, token, printed);
  const base = baseOf(state, share, what);
  if (base === undefined) return putOpen(state, token, printed, "noBase");
  const baseAt = base.at === undefined ? {} : { baseAt: base.at };
  const part = share.base === undefined ? {} : { ...givenPart(state, what), ...listedIn(state) };
  put(state, { says: "share", at: spanFor(state, token), what, ...part, base: base.subject, ...baseAt, printed });
  sentence.last = what;
  sentence.base = base.subject;
  sentence.foreignBase = false;
};

/** 三季度末累计支出2210.36万元，占全年支出的68.2%: what the text gives of a part that the report has no figure of. */
const givenPart = ({ memory: { claims } }: ClauseState, what: Subject): { readonly part?: PrintedFigure } => {
  const before = claims[claims.length - 1];
  if (before?.says !== "amount" || before.what !== what) return {};
  const { damage, hedge, form } = before.printed;
  return form === "amount" && damage === undefined && hedge === undefined ? { part: before.printed } : {};
};
