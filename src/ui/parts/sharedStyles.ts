/** Styles that several parts share: cards, small grey lines, rows of buttons. */
import { makeStyles, tokens } from "@fluentui/react-components";

export const useSurface = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: "8px" },
  tight: { display: "flex", flexDirection: "column", gap: "6px" },
  card: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "8px 10px",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  inset: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "10px",
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "6px" },
  spread: { display: "flex", alignItems: "baseline", justifyContent: "space-between", gap: "8px" },
  /** Beside a long text. */
  unbroken: { flexShrink: 0, whiteSpace: "nowrap" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  small: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  body: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, overflowWrap: "anywhere" },
  figure: { fontVariantNumeric: "tabular-nums" },
  /** Of a paragraph: its cell has the rest. */
  firstLines: { display: "block", maxHeight: "5lh", overflow: "hidden" },
  plainList: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", gap: "6px" },
  /** Read by screen readers, not drawn. */
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    margin: "-1px",
    padding: 0,
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});
