/** A paragraph with its figures told apart by colour, underline and, for screen readers, by word; a figure leads to its table cell. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ParagraphView } from "../../../app/views/paragraph";
import { text } from "../../text";
import { useActions } from "../../usePane";
import { useSurface } from "../sharedStyles";

type Part = ParagraphView["parts"][number];
type FigureState = Exclude<Part["state"], "plain">;

export const useFigureStyles = makeStyles({
  agrees: {
    color: tokens.colorStatusSuccessForeground1,
    textDecorationLine: "underline",
    textDecorationStyle: "solid",
  },
  differs: {
    color: tokens.colorStatusDangerForeground1,
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: "underline",
    textDecorationStyle: "wavy",
  },
  unchecked: { color: tokens.colorNeutralForeground2, textDecorationLine: "underline", textDecorationStyle: "dotted" },
});

const useStyles = makeStyles({
  text: { whiteSpace: "pre-wrap", lineHeight: "24px" },
  figure: { textUnderlineOffset: "4px" },
  button: {
    padding: 0,
    border: "none",
    backgroundColor: "transparent",
    fontFamily: "inherit",
    fontSize: "inherit",
    lineHeight: "inherit",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

export const ProseText = ({ parts }: { readonly parts: readonly Part[] }) => {
  const styles = useStyles();
  const surface = useSurface();
  return (
    <p className={mergeClasses(surface.body, styles.text)}>
      {parts.map((part, i) => (part.state === "plain" ? part.text : <Figure key={i} part={part} state={part.state} />))}
    </p>
  );
};

const Figure = ({ part, state }: { readonly part: Part; readonly state: FigureState }) => {
  const styles = useStyles();
  const surface = useSurface();
  const figureStyles = useFigureStyles();
  const { locate } = useActions();
  const { target } = part;
  const look = mergeClasses(styles.figure, figureStyles[state]);
  const word = text.prose.states[state];
  if (target === undefined)
    return (
      <span className={look} title={part.note ?? word}>
        {part.text}
        <span className={surface.unseen}>（{word}）</span>
      </span>
    );
  return (
    <button
      type="button"
      className={mergeClasses(styles.button, look)}
      title={part.note ?? word}
      aria-label={text.prose.figureAt(part.text, word, target.address)}
      onClick={() => void locate(target)}
    >
      {part.text}
    </button>
  );
};
