/** A figure in a clause: which claim it makes. */
import { onAmount } from "./amounts";
import type { PrintedFigure } from "./claim";
import { hedged, putOpen } from "./claims";
import { limitAt } from "./limits";
import { onPercent } from "./percent";
import { onPoints } from "./rates";
import { onScore } from "./scores";
import type { ClauseState } from "./state";
import type { FigureToken, Token } from "./tokens/token";

/** 等于100%的，得3分: a condition, not a statement. */
const describes = (after: Token | undefined): boolean => after?.kind === "word" && after.value === "of";

const claimOf = (state: ClauseState, token: FigureToken, printed: PrintedFigure, after: Token | undefined): void => {
  if (printed.form === "range") return putOpen(state, token, printed, "range");
  if (describes(after) && state.relation.share === undefined && limitAt(state, token, printed).kept === undefined)
    return putOpen(state, token, printed, "unclear");
  if (printed.form === "percent") return onPercent(state, token, printed);
  if (printed.form === "points") return onPoints(state, token, printed);
  if (printed.form === "score") return onScore(state, token, printed);
  return onAmount(state, token, printed, after);
};

/** What a figure claims, given everything the clause has said before it. `after` is the token behind it. */
export const onFigure = (state: ClauseState, token: FigureToken, after: Token | undefined): void => {
  const printed = hedged(state, token, after);
  state.hedge = undefined;
  state.figures += 1;
  state.goesOn = after?.kind === "text";
  claimOf(state, token, printed, after);
  const { about, relation } = state;
  if (relation.direction !== undefined) relation.changed = true;
  about.of = false;
  about.joining = false;
  state.figureEnd = token.end;
};
