/** How many checks came out how, in one line; each kind that needs something is a way to its findings. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { CheckView } from "../../../app/views/check";
import { countByKind } from "../../store/findings";
import { noFilter } from "../../store/state";
import type { FindingState } from "../../store/state";
import { text } from "../../text";
import { useActions } from "../../usePane";
import { useSurface } from "../sharedStyles";
import { TONE_ICONS, useToneText } from "../stateTones";
import type { Tone } from "../stateTones";

const KINDS = ["must", "todo", "explain", "unsure"] as const;

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: "6px" },
  count: {
    display: "inline-flex",
    alignItems: "center",
    gap: "3px",
    padding: "2px 8px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
  },
  button: {
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** What there is none of is left out. */
export const Counts = ({ check }: { readonly check: CheckView }) => {
  const styles = useStyles();
  const findings = countByKind(check.findings);
  return (
    <section aria-label={text.overview.counts(check.counts, findings.explained)} className={styles.row}>
      <Count tone="good" label={text.overview.agrees} n={check.counts.agrees} />
      {KINDS.filter((kind) => findings[kind] > 0).map((kind) => (
        <Count key={kind} tone={kind} label={text.overview[kind]} n={findings[kind]} only={kind} />
      ))}
    </section>
  );
};

interface CountProps {
  readonly tone: Tone;
  readonly label: string;
  readonly n: number;
  /** Makes the count a way to these findings. */
  readonly only?: FindingState;
}

const Count = ({ tone, label, n, only }: CountProps) => {
  const styles = useStyles();
  const surface = useSurface();
  const toneText = useToneText();
  const { show, setFilter } = useActions();
  const Icon = TONE_ICONS[tone];
  const inside = (
    <>
      <Icon aria-hidden fontSize={14} />
      {text.overview.count(label, n)}
    </>
  );
  if (only === undefined) return <span className={mergeClasses(styles.count, toneText[tone])}>{inside}</span>;
  const open = (): void => {
    setFilter({ ...noFilter, kind: only });
    show("findings");
  };
  return (
    <button type="button" className={mergeClasses(styles.count, styles.button, toneText[tone])} onClick={open}>
      {inside}
      <span className={surface.unseen}>，{text.overview.showOnly}</span>
    </button>
  );
};
