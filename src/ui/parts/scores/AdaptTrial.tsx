/** 试算: what an indicator would give at three values of its measure, or why it cannot be used yet. */
import { Input, makeStyles } from "@fluentui/react-components";
import type { TrialView } from "../../../app/views/adapt";
import { text } from "../../text";
import { useSurface } from "../sharedStyles";

const useStyles = makeStyles({
  grid: { display: "grid", gridTemplateColumns: "repeat(3, minmax(0, 1fr))", gap: "6px" },
  faults: { margin: 0, paddingLeft: "18px" },
});

interface AdaptTrialProps {
  readonly values: readonly string[];
  readonly trial: TrialView;
  readonly onChange: (values: readonly string[]) => void;
}

export const AdaptTrial = ({ values, trial, onChange }: AdaptTrialProps) => {
  const styles = useStyles();
  const surface = useSurface();
  if (trial.faults.length > 0)
    return (
      <div role="alert">
        <p className={surface.body}>{text.adapt.faults}</p>
        <ul className={styles.faults}>
          {trial.faults.map((fault) => (
            <li key={fault} className={surface.small}>
              {fault}
            </li>
          ))}
        </ul>
      </div>
    );
  if (values.length === 0) return null;
  const pointsAt = (value: string): string => trial.points.find((p) => p.value === value)?.points ?? "—";
  return (
    <section aria-label={text.adapt.trial} className={styles.grid}>
      {values.map((value, at) => (
        <div key={at} className={surface.tight}>
          <Input
            size="small"
            aria-label={text.adapt.trialValue(at + 1)}
            value={value}
            onChange={(_, changed) => onChange(values.map((each, i) => (i === at ? changed.value : each)))}
          />
          <span className={surface.small}>{text.adapt.trialPoints(pointsAt(value))}</span>
        </div>
      ))}
    </section>
  );
};
