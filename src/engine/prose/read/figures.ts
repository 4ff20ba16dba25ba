/** A figure in a clause: which claim it makes. */
import { HUNDRED, tenTo } from "../../../domain/decimal";
import { onAmount } from "./amounts";
import type { PrintedFigure } from "./claim";
import { hedged, putOpen } from "./claims";
import { limitAt } from "./limits";
import { onPercent } from "./percent";
import { textBefore } from "./page";
import { onPoints } from "./rates";
import { onScore } from "./scores";
import type { ClauseState } from "./state";
import type { FigureToken, Token } from "./tokens/token";

/** 等于100%的，得3分: a condition, not a statement. */
const describes = (after: Token | undefined): boolean => after?.kind === "word" && after.value === "of";

const REACHES = /^[^，,。；;0-9]{0,6}[至到为]\d/;
const FROM = /[由从自][^，,。；;0-9]{0,8}$/;

/** 由411人减少到403人, 由170名核减为168名: what there was before, whenever that was. */
const startsFrom = (
  { setting, memory: { page } }: ClauseState,
  { start, end }: FigureToken,
  after: Token | undefined,
): boolean =>
  setting.time.from !== "said" &&
  ((after?.kind === "direction" && after.value.reaches) ||
    (FROM.test(textBefore(page, start, 10)) && REACHES.test(page.plain.slice(end, end + 8))));

/** 1.19倍 is 119 %. */
const inPercent = (printed: PrintedFigure): PrintedFigure => ({
  ...printed,
  form: "percent",
  value: printed.value.times(HUNDRED),
  dp: printed.dp - 2,
  scale: tenTo(-2),
});

/** 局机关与事务中心支出合计2832.30万元: of several units, and of none of them alone. */
const isOfSeveralUnits = ({ listing, tokens }: ClauseState, { start }: FigureToken): boolean => {
  const { settings, turn, each } = listing;
  if (settings.length < 2 || turn !== undefined || each) return false;
  const first = tokens.find(({ kind }) => kind === "figure")?.start ?? start;
  return tokens.filter(({ kind, end }) => kind === "unit" && end <= first).length > 1;
};

/** 自评得分98.8，等级为优秀: without its unit. */
const isBareScore = ({ special, about }: ClauseState, { form }: PrintedFigure): boolean =>
  form === "number" && special?.kind === "score" && !about.broken;

const claimOf = (state: ClauseState, token: FigureToken, printed: PrintedFigure, after: Token | undefined): void => {
  if (printed.form === "range") return putOpen(state, token, printed, "range");
  if (describes(after) && state.relation.share === undefined && limitAt(state, token, printed).kept === undefined)
    return putOpen(state, token, printed, "unclear");
  if (isOfSeveralUnits(state, token)) return putOpen(state, token, printed, "otherScope");
  if (startsFrom(state, token, after)) return putOpen(state, token, printed, "otherYear");
  if (printed.form === "percent") return onPercent(state, token, printed);
  if (state.relation.completes !== undefined && printed.unit === "倍")
    return onPercent(state, token, inPercent(printed));
  if (printed.form === "points") return onPoints(state, token, printed);
  if (printed.form === "score" || isBareScore(state, printed)) return onScore(state, token, printed);
  return onAmount(state, token, printed, after);
};

/** What a figure claims, given everything the clause has said before it. `after` is the token behind it. */
export const onFigure = (state: ClauseState, token: FigureToken, after: Token | undefined): void => {
  const printed = hedged(state, token, after);
  state.hedge = undefined;
  state.figures += 1;
  state.goesOn = after?.kind === "text";
  claimOf(state, token, printed, after);
  state.apart = undefined;
  const { about, relation } = state;
  if (relation.direction !== undefined) relation.changed = true;
  about.of = false;
  about.joining = false;
  state.figureEnd = token.end;
};
