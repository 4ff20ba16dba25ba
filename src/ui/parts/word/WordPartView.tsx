/** One part of a Word report: whether it is taken, and value by value what stands there and what the document has. */
import { Checkbox, mergeClasses } from "@fluentui/react-components";
import type { WordValueView } from "../../../app/views/word";
import { isWritten, type WordPart } from "../../store/word";
import { text } from "../../text";
import { ComparisonHead, useComparisonTable } from "../comparisonTable";
import { Disclosure } from "../Disclosure";
import { PlaceLink } from "../PlaceLink";
import { useSurface } from "../sharedStyles";

interface WordPartProps {
  readonly part: WordPart;
  /** Absent where everything is taken. */
  readonly chosen?: boolean;
  readonly onToggle?: () => void;
}

/** A whole paragraph would push everything else out of sight. */
const LONGEST = 80;
const brief = (shown: string): string => (shown.length > LONGEST ? `${shown.slice(0, LONGEST)}…` : shown);

export const WordPartView = ({ part, chosen, onToggle }: WordPartProps) => {
  const surface = useSurface();
  const { name, values, fresh, replaced, notTaken } = part;
  const said = text.word.part(fresh, replaced, notTaken);
  return (
    <div>
      {chosen === undefined || !values.some(isWritten) ? (
        <p className={surface.body}>{name}</p>
      ) : (
        <Checkbox checked={chosen} label={name} aria-label={text.word.take(name)} onChange={() => onToggle?.()} />
      )}
      <Disclosure label={said} name={`${said}，${text.word.details(name)}`}>
        <Values values={values} />
      </Disclosure>
    </div>
  );
};

const Values = ({ values }: { readonly values: readonly WordValueView[] }) => {
  const styles = useComparisonTable();
  return (
    <table className={styles.table}>
      <ComparisonHead columns={text.word.columns} />
      <tbody>
        {values.map((value) => (
          <Row key={value.id} value={value} />
        ))}
      </tbody>
    </table>
  );
};

const Row = ({ value }: { readonly value: WordValueView }) => {
  const styles = useComparisonTable();
  const surface = useSurface();
  const { field, was, shown, state, because = "", place, where } = value;
  return (
    <tr>
      <th scope="row" className={styles.cell}>
        {field}
      </th>
      <td className={styles.cell}>
        {state === "changed" && place !== undefined ? <PlaceLink place={place}>{brief(was)}</PlaceLink> : brief(was)}
      </td>
      <td className={mergeClasses(styles.cell, state === "changed" && styles.changed)}>
        {brief(shown)}
        <p className={surface.small}>
          {state === "notTaken" ? text.word.notTaken(because) : text.word.states[state]}
          {where !== "" && `　${where}`}
        </p>
      </td>
    </tr>
  );
};
