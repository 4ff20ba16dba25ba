/** The foot of the pane: one plain sentence on what is being done or how it came out, read aloud politely. */
import { makeStyles, mergeClasses, Spinner, tokens } from "@fluentui/react-components";
import { GoodIcon, InfoIcon, WarnIcon } from "../icons";
import { text } from "../text";
import { usePaneState } from "../usePane";
import { useToneText } from "./tones";

const useStyles = makeStyles({
  line: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    display: "flex",
    alignItems: "flex-start",
    gap: "8px",
    minHeight: "20px",
    padding: "8px 12px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "20px",
  },
  icon: { flexShrink: 0 },
  sentence: { margin: 0, overflowWrap: "anywhere", maxHeight: "60px", overflowY: "auto" },
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
    </footer>
  );
};
