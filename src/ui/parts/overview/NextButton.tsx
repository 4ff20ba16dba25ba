/** The main button: the one thing to do next, with the reason under it. */
import { Button, makeStyles } from "@fluentui/react-components";
import { text } from "../../text";
import { useActions, useNextStep, usePaneState } from "../../usePane";
import { HandOut } from "./HandOut";
import { useSurface } from "../sharedStyles";
import { useAimed } from "./useAimed";

const useStyles = makeStyles({ button: { width: "100%" } });

export const NextButton = () => {
  const styles = useStyles();
  const surface = useSurface();
  const busy = usePaneState((s) => s.busy);
  const step = useNextStep();
  const { area, aimed } = useAimed(step, busy !== undefined);
  const { doNext } = useActions();
  if (step.kind === "handOut") return <HandOut />;
  return (
    <section ref={area} aria-label={text.next.title} className={surface.tight}>
      <Button
        appearance="primary"
        className={styles.button}
        disabledFocusable={busy !== undefined}
        onClick={() => void doNext(aimed())}
      >
        {text.next[step.kind]}
      </Button>
      <p className={surface.small}>{text.why[step.kind]}</p>
    </section>
  );
};
