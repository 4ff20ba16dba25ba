/** The two things an indicator may ask for: data to fill in, or a score and reason to take over. */
import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ProposedScore } from "../../../app/views/score";
import type { IndicatorView } from "../../../app/views/score";
import { LocateIcon, SuggestionIcon, UnsureIcon } from "../../icons";
import { differs } from "../../store/scores";
import { text } from "../../text";
import { useActions } from "../../usePane";
import { useSurface } from "../sharedStyles";
import { useToneText } from "../stateTones";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "flex-start", gap: "6px" },
  icon: { flexShrink: 0 },
});

export const Unsure = ({ indicator, unsure }: { readonly indicator: IndicatorView; readonly unsure: string }) => {
  const styles = useStyles();
  const surface = useSurface();
  const toneText = useToneText();
  const { locate } = useActions();
  const { place } = indicator;
  return (
    <div className={surface.inset}>
      <div className={styles.line}>
        <UnsureIcon aria-hidden fontSize={20} className={mergeClasses(styles.icon, toneText.unsure)} />
        <p className={surface.body}>{unsure}</p>
      </div>
      {place !== undefined && (
        <div>
          <Button
            size="small"
            icon={<LocateIcon />}
            aria-label={text.score.fillFor(indicator.path[2])}
            onClick={() => void locate(place)}
          >
            {text.score.fill}
          </Button>
        </div>
      )}
    </div>
  );
};

/** The points are the department's to give: where to type them. */
export const Give = ({ indicator }: { readonly indicator: IndicatorView }) => {
  const { locate } = useActions();
  const { place } = indicator;
  if (place === undefined) return null;
  return (
    <div>
      <Button
        size="small"
        icon={<LocateIcon />}
        aria-label={text.score.giveFor(indicator.path[2])}
        onClick={() => void locate(place)}
      >
        {text.score.give}
      </Button>
    </div>
  );
};

interface ProposalProps {
  readonly indicator: IndicatorView;
  readonly proposal: ProposedScore;
}

export const Proposal = ({ indicator, proposal }: ProposalProps) => {
  const surface = useSurface();
  const { takeOver } = useActions();
  const label = differs(indicator) ? text.score.takeScore(proposal.score) : text.score.takeReason;
  return (
    <div className={surface.inset}>
      {proposal.reason !== undefined && (
        <p className={surface.body}>
          {text.score.proposedReason}：{proposal.reason}
        </p>
      )}
      <div>
        <Button
          size="small"
          icon={<SuggestionIcon />}
          aria-label={text.score.takeFor(label, indicator.path[2])}
          onClick={() => void takeOver([proposal])}
        >
          {label}
        </Button>
      </div>
    </div>
  );
};
