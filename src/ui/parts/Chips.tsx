/** A choice of one among few, each with its count: how lists are filtered. */
import { makeStyles, ToggleButton } from "@fluentui/react-components";

interface ChipsProps<T extends string> {
  readonly label: string;
  readonly options: readonly { readonly id: T; readonly label: string; readonly count: number }[];
  readonly current: T;
  readonly onChange: (id: T) => void;
}

const useStyles = makeStyles({
  group: { display: "flex", flexWrap: "wrap", gap: "3px" },
  chip: { minWidth: 0, paddingLeft: "6px", paddingRight: "6px", fontVariantNumeric: "tabular-nums" },
});

export const Chips = <T extends string>({ label, options, current, onChange }: ChipsProps<T>) => {
  const styles = useStyles();
  return (
    <div role="group" aria-label={label} className={styles.group}>
      {options.map(({ id, label: name, count }) => (
        <ToggleButton
          key={id}
          size="small"
          shape="circular"
          className={styles.chip}
          checked={id === current}
          onClick={() => onChange(id)}
        >
          {name} {count}
        </ToggleButton>
      ))}
    </div>
  );
};
