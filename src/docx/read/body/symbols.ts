/** Signs of symbol fonts that stand for something in a report; their codes lie in the private area (Wingdings, Wingdings 2). */
const SIGNS: Readonly<Record<string, string>> = {
  F0FC: "√",
  F0FE: "☑",
  F0A8: "□",
  F06F: "□",
  F050: "√",
  F052: "☑",
  F0A3: "□",
};

/** "" for a sign that only decorates. */
export const symbolOf = (code: string | undefined): string => {
  const hex = (code ?? "").toUpperCase();
  const known = SIGNS[hex];
  if (known !== undefined) return known;
  const value = Number.parseInt(hex, 16);
  return Number.isNaN(value) || (value >= 0xe000 && value <= 0xf8ff) ? "" : String.fromCharCode(value);
};
