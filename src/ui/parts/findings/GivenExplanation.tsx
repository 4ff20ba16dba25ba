/** An explanation as it stands: reason, name, date; or one that no longer holds. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { LapsedIcon } from "../../icons";
import { text } from "../../text";
import type { FindingView } from "../../../app/views/finding";
import { useSurface } from "../sharedStyles";
import { useToneText } from "../stateTones";

interface GivenExplanationProps {
  readonly explanation: NonNullable<FindingView["explanation"]>;
  readonly state: "active" | "lapsed";
}

const useStyles = makeStyles({
  box: {
    paddingLeft: "10px",
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    display: "flex",
    flexDirection: "column",
    gap: "2px",
  },
  title: { display: "flex", alignItems: "center", gap: "4px" },
  old: { textDecorationLine: "line-through" },
});

export const GivenExplanation = ({ explanation, state }: GivenExplanationProps) => {
  const styles = useStyles();
  const surface = useSurface();
  const toneText = useToneText();
  const lapsed = state === "lapsed";
  return (
    <div className={styles.box}>
      {lapsed && (
        <p className={mergeClasses(surface.small, styles.title, toneText.explain)}>
          <LapsedIcon aria-hidden fontSize={16} />
          {text.explain.lapsed}
        </p>
      )}
      <p className={mergeClasses(surface.body, lapsed && styles.old)}>{explanation.reason}</p>
      <p className={surface.small}>{text.explain.signed(explanation.by, explanation.on)}</p>
    </div>
  );
};
