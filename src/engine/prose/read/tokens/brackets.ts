/** Brackets into groups. A bracket without its partner, in a line that holds figures, is itself a damage. */
import type { GroupToken, MarkToken, Token } from "./token";

interface Grouped {
  readonly tokens: readonly Token[];
  /** Brackets left alone, with a figure in the same sentence. */
  readonly lonely: readonly MarkToken[];
}

interface Frame {
  readonly open: MarkToken | undefined;
  readonly tokens: Token[];
}

const isMark = (token: Token, mark: MarkToken["value"]): token is MarkToken =>
  token.kind === "mark" && token.value === mark;

const groupOf = (frame: Frame, close: Token): GroupToken => ({
  kind: "group",
  start: frame.open?.start ?? close.start,
  end: close.end,
  value: frame.tokens,
});

/** Gives up on every open bracket: what stood behind them belongs to the line itself. */
const unwind = (stack: Frame[], lonely: MarkToken[]): void => {
  while (stack.length > 1) {
    const frame = stack.pop();
    const outer = stack[stack.length - 1];
    if (frame?.open === undefined || outer === undefined) return;
    lonely.push(frame.open);
    outer.tokens.push({ kind: "mark", start: frame.open.start, end: frame.open.end, value: "," });
    for (const token of frame.tokens) outer.tokens.push(token);
  }
};

const close = (stack: Frame[], token: MarkToken, lonely: MarkToken[]): void => {
  const frame = stack.length > 1 ? stack.pop() : undefined;
  if (frame === undefined) lonely.push(token);
  stack[stack.length - 1]?.tokens.push(frame === undefined ? { ...token, value: "," } : groupOf(frame, token));
};

const isBracket = (token: Token): boolean => token.kind === "mark" && (token.value === "(" || token.value === ")");

const isLineEnd = (token: Token): boolean => token.kind === "mark" && token.value === "line";

const sentenceFigures = (tokens: readonly Token[], text: string, mark: MarkToken): boolean => {
  const from = Math.max(text.lastIndexOf("。", mark.start), text.lastIndexOf("\n", mark.start));
  const ends = [text.indexOf("。", mark.start), text.indexOf("\n", mark.start)].filter((at) => at >= 0);
  const to = ends.length === 0 ? text.length : Math.min(...ends);
  return tokens.some((token) => token.kind === "figure" && token.start > from && token.end <= to);
};

/** Groups nest as the brackets do; no group runs over a line's end. */
export const grouped = (tokens: readonly Token[], text: string): Grouped => {
  if (!tokens.some(isBracket)) return { tokens, lonely: [] };
  const lonely: MarkToken[] = [];
  const root: Frame = { open: undefined, tokens: [] };
  const stack: Frame[] = [root];
  for (const token of tokens) {
    if (isLineEnd(token)) unwind(stack, lonely);
    if (isMark(token, "(")) stack.push({ open: token, tokens: [] });
    else if (isMark(token, ")")) close(stack, token, lonely);
    else stack[stack.length - 1]?.tokens.push(token);
  }
  unwind(stack, lonely);
  return { tokens: root.tokens, lonely: lonely.filter((mark) => sentenceFigures(tokens, text, mark)) };
};
