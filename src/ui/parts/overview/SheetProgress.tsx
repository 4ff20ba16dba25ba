/** Each sheet of the form with what is filled in and what is left; a sheet with blanks leads to the first of them. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { SheetProgressView } from "../../../app/views/progress";
import { text } from "../../text";
import { useActions, usePaneState } from "../../usePane";
import { FormWord } from "../FormWord";
import { useSurface } from "../sharedStyles";
import { useToneText } from "../stateTones";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "fit-content(55%) minmax(2em, 1fr) 5em",
    alignItems: "center",
    gap: "8px",
    width: "100%",
    padding: "3px 6px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: "left",
  },
  button: {
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  name: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  bar: { height: "6px", borderRadius: "3px", backgroundColor: tokens.colorNeutralStroke2, overflow: "hidden" },
  filled: { display: "block", height: "100%", backgroundColor: tokens.colorBrandBackground },
  full: { backgroundColor: tokens.colorStatusSuccessBorder2 },
  number: { textAlign: "right", whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
});

export const SheetProgress = () => {
  const surface = useSurface();
  const progress = usePaneState((s) => s.progress);
  return (
    <ul aria-label={text.guide.sheets} className={surface.plainList}>
      {progress.map((sheet) => (
        <li key={sheet.sheet}>
          <Sheet sheet={sheet} />
        </li>
      ))}
    </ul>
  );
};

const Sheet = ({ sheet }: { readonly sheet: SheetProgressView }) => {
  const styles = useStyles();
  const { locate } = useActions();
  const busy = usePaneState((s) => s.busy);
  const { first } = sheet;
  const label = text.guide.sheet(sheet.sheet, sheet.filled, sheet.left);
  if (first === undefined)
    return (
      <div className={styles.row} role="group" aria-label={label}>
        <Bar sheet={sheet} />
      </div>
    );
  return (
    <button
      type="button"
      aria-label={label}
      aria-disabled={busy !== undefined}
      className={mergeClasses(styles.row, styles.button)}
      onClick={() => void locate(first)}
    >
      <Bar sheet={sheet} />
    </button>
  );
};

/** The number beside it says the same as the bar. */
const Bar = ({ sheet: { sheet, filled, left } }: { readonly sheet: SheetProgressView }) => {
  const styles = useStyles();
  const toneText = useToneText();
  const share = Math.round((100 * filled) / (filled + left));
  return (
    <>
      <span className={styles.name}>
        <FormWord word={sheet} />
      </span>
      <span aria-hidden className={styles.bar}>
        <span className={mergeClasses(styles.filled, left === 0 && styles.full)} style={{ width: `${share}%` }} />
      </span>
      <span className={mergeClasses(styles.number, left === 0 && toneText.good)}>
        {left === 0 ? text.guide.full : text.guide.left(left)}
      </span>
    </>
  );
};
