/** How points came about, one step a line. */
import { makeStyles } from "@fluentui/react-components";
import { useSurface } from "../sharedStyles";

const useStyles = makeStyles({ steps: { margin: 0, paddingLeft: "20px" } });

interface StepsProps {
  readonly steps: readonly string[];
  readonly id?: string;
}

export const Steps = ({ steps, id }: StepsProps) => {
  const styles = useStyles();
  const surface = useSurface();
  return (
    <ol id={id} className={styles.steps}>
      {steps.map((step, i) => (
        <li key={i} className={surface.small}>
          {step}
        </li>
      ))}
    </ol>
  );
};
