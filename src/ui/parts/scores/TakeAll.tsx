/** 采用全部建议得分: asks once, with every score that would be replaced. */
import { Button, makeStyles } from "@fluentui/react-components";
import type { ProposedScore } from "../../../app/views/score";
import type { ScoreView } from "../../../app/views/score";
import { SuggestionIcon } from "../../icons";
import { proposedScores } from "../../store/scores";
import { text } from "../../text";
import { useActions, usePaneState } from "../../usePane";
import { Confirm } from "../Confirm";
import { useSurface } from "../sharedStyles";
import { useFocusWhenLost } from "../useFocus";

const useStyles = makeStyles({
  frame: { outlineStyle: "none" },
  button: { width: "100%" },
});

export const TakeAll = ({ score }: { readonly score: ScoreView }) => {
  const styles = useStyles();
  const panel = usePaneState((s) => s.panel);
  const { openPanel } = useActions();
  const asking = panel?.kind === "takeAll";
  const frame = useFocusWhenLost<HTMLDivElement>(asking);
  const proposals = proposedScores(score);
  return (
    <div ref={frame} tabIndex={-1} className={styles.frame}>
      {asking && proposals.length > 0 && <Ask score={score} proposals={proposals} />}
      {!asking && proposals.length > 0 && (
        <Button className={styles.button} icon={<SuggestionIcon />} onClick={() => openPanel({ kind: "takeAll" })}>
          {text.score.takeAll(proposals.length)}
        </Button>
      )}
    </div>
  );
};

const Ask = ({ score, proposals }: { readonly score: ScoreView; readonly proposals: readonly ProposedScore[] }) => {
  const surface = useSurface();
  const { closePanel, takeOver } = useActions();
  return (
    <Confirm
      question={text.score.takeAllAsk}
      yes={text.score.confirm}
      no={text.score.cancel}
      onYes={() => void takeOver(proposals)}
      onNo={closePanel}
    >
      <ul className={surface.plainList}>
        {proposals.map((p) => (
          <li key={p.indicator} className={surface.small}>
            {lineFor(score, p)}
          </li>
        ))}
      </ul>
    </Confirm>
  );
};

const lineFor = (score: ScoreView, { indicator: id, score: to, reason }: ProposedScore): string => {
  const indicator = score.indicators.find((i) => i.id === id);
  return text.score.takeAllLine(indicator?.path[2] ?? id, indicator?.selfScore ?? text.score.blank, to, reason);
};
