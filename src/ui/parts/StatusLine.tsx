/** The foot of the pane: one plain sentence on what is being done or how it came out, read aloud politely. */
import { Button, makeStyles, mergeClasses, Spinner, tokens } from "@fluentui/react-components";
import { AgainIcon, CloseIcon, GoodIcon, InfoIcon, WarnIcon } from "../icons";
import { text } from "../text";
import { useActions, usePaneState } from "../usePane";
import { CancelButton } from "./CancelButton";
import { useToneText } from "./stateTones";

const useStyles = makeStyles({
  line: {
    flexShrink: 0,
    display: "flex",
    alignItems: "center",
    gap: "8px",
    minHeight: "36px",
    padding: "4px 6px 4px 10px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  icon: { flexShrink: 0 },
  sentence: { flexGrow: 1, margin: 0, overflowWrap: "anywhere", maxHeight: "64px", overflowY: "auto" },
  again: { minWidth: 0, flexShrink: 0 },
  calm: { color: tokens.colorNeutralForeground2 },
});

const ICONS = { calm: InfoIcon, good: GoodIcon, attention: WarnIcon } as const;

export const StatusLine = () => {
  const styles = useStyles();
  const toneText = useToneText();
  const busy = usePaneState((s) => s.busy);
  const waiting = usePaneState((s) => s.waiting);
  const status = usePaneState((s) => s.status);
  const Icon = ICONS[status.tone];
  const color = { calm: styles.calm, good: toneText.good, attention: toneText.explain }[status.tone];
  return (
    <footer className={styles.line}>
      {busy === undefined ? (
        <Icon aria-hidden fontSize={20} className={mergeClasses(styles.icon, color)} />
      ) : (
        <Spinner size="extra-tiny" aria-hidden className={styles.icon} />
      )}
      <p role="status" aria-live="polite" aria-label={text.status.label} className={styles.sentence}>
        {busy === undefined ? status.text : `${busy}${waiting ? text.status.editing : ""}`}
      </p>
      <CancelButton />
      {busy === undefined ? <CheckAgain /> : <Stop progress={busy} />}
    </footer>
  );
};

/** Within reach from every screen, once there is something to check again. */
const CheckAgain = () => {
  const styles = useStyles();
  const checked = usePaneState((s) => s.check !== undefined);
  const { check } = useActions();
  if (!checked) return null;
  return (
    <Button
      size="small"
      appearance="subtle"
      className={styles.again}
      icon={<AgainIcon />}
      aria-label={text.check.again}
      title={text.check.again}
      onClick={() => void check()}
    >
      {text.check.first}
    </Button>
  );
};

const Stop = ({ progress }: { readonly progress: string }) => {
  const styles = useStyles();
  const stop = usePaneState((s) => s.stop);
  if (stop === undefined) return null;
  return (
    <Button
      size="small"
      appearance="subtle"
      className={styles.again}
      icon={<CloseIcon />}
      aria-label={text.status.stopFor(progress)}
      onClick={stop}
    >
      {text.status.stop}
    </Button>
  );
};
