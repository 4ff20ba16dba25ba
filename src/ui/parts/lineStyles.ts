/** A line of a list that opens: the whole of it is one button, and what is drawn over the button says the same as its name. */
import { makeStyles, tokens } from "@fluentui/react-components";

export const useLineStyles = makeStyles({
  drawn: {
    position: "relative",
    zIndex: 1,
    pointerEvents: "none",
    display: "grid",
    alignItems: "center",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  heading: { position: "relative", margin: 0, fontWeight: tokens.fontWeightRegular },
  line: {
    position: "absolute",
    inset: 0,
    width: "100%",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  cut: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
});
