/** How many checks came out how; each kind that needs something is a way to its findings. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { CheckView } from "../../app/views";
import { countByKind } from "../store/findings";
import { noFilter } from "../store/state";
import type { FindingKind } from "../store/state";
import { text } from "../text";
import { useActions } from "../usePane";
import { useSurface } from "./surface";
import { TONE_ICONS, useToneText } from "./tones";
import type { Tone } from "./tones";

const useStyles = makeStyles({
  row: { display: "grid", gridTemplateColumns: "repeat(5, minmax(0, 1fr))", gap: "6px" },
  cell: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    padding: "8px 2px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
  },
  button: {
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  number: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  label: {
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    flexWrap: "wrap",
    gap: "2px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  word: { whiteSpace: "nowrap" },
});

export const Counts = ({ check }: { readonly check: CheckView }) => {
  const styles = useStyles();
  const surface = useSurface();
  const { agrees } = check.counts;
  const findings = countByKind(check.findings);
  const heading = text.overview.counts(check.counts, findings.explained);
  return (
    <section aria-label={heading} className={surface.tight}>
      <p className={surface.small}>{heading}</p>
      <div className={styles.row}>
        <Count tone="good" label={text.overview.agrees} n={agrees} />
        <Count tone="must" label={text.overview.must} n={findings.must} only="must" />
        <Count tone="todo" label={text.overview.todo} n={findings.todo} only="todo" />
        <Count tone="explain" label={text.overview.explain} n={findings.explain} only="explain" />
        <Count tone="unsure" label={text.overview.unsure} n={findings.unsure} only="unsure" />
      </div>
    </section>
  );
};

interface CountProps {
  readonly tone: Tone;
  readonly label: string;
  readonly n: number;
  /** Makes the count a way to these findings. */
  readonly only?: FindingKind;
}

const Count = ({ tone, label, n, only }: CountProps) => {
  const styles = useStyles();
  const surface = useSurface();
  const toneText = useToneText();
  const { show, setFilter } = useActions();
  const Icon = TONE_ICONS[tone];
  const inside = (
    <>
      <span className={styles.number}>{n}</span>
      <span className={mergeClasses(styles.label, n > 0 && toneText[tone])}>
        <Icon aria-hidden fontSize={14} />
        <span className={styles.word}>{label}</span>
      </span>
    </>
  );
  if (only === undefined || n === 0) return <div className={styles.cell}>{inside}</div>;
  const open = (): void => {
    setFilter({ ...noFilter, kind: only });
    show("findings");
  };
  return (
    <button type="button" className={mergeClasses(styles.cell, styles.button)} onClick={open}>
      {inside}
      <span className={surface.unseen}>{text.overview.showOnly}</span>
    </button>
  );
};
