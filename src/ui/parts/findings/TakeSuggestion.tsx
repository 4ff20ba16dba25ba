/** Old and new, before anything is written; of a long text, the words that change. */
import type { FindingView, SuggestionView } from "../../../app/views/finding";
import { currentText } from "../../store/findings";
import { text } from "../../text";
import { useActions } from "../../usePane";
import { Confirm } from "../Confirm";
import { DiffText } from "../DiffText";
import { useSurface } from "../sharedStyles";

export const TakeSuggestion = ({ finding }: { readonly finding: FindingView }) => {
  const { applySuggestion, closePanel } = useActions();
  const { suggestion } = finding;
  if (suggestion === undefined) return null;
  if (suggestion.together !== undefined) return <TakeAll finding={finding} {...suggestion.together} />;
  const { was } = suggestion;
  return (
    <Confirm
      question={was === undefined ? text.suggestion.ask : text.suggestion.askText}
      yes={text.suggestion.confirm}
      no={text.suggestion.cancel}
      onYes={() => void applySuggestion(finding)}
      onNo={closePanel}
    >
      {was === undefined ? (
        <OldAndNew finding={finding} suggestion={suggestion} />
      ) : (
        <DiffText before={was} after={suggestion.value} short />
      )}
    </Confirm>
  );
};

interface TakeAllProps {
  readonly finding: FindingView;
  readonly keys: readonly string[];
  /** The text with all corrections. */
  readonly value: string;
}

const TakeAll = ({ finding, keys, value }: TakeAllProps) => {
  const { applySuggestion, closePanel } = useActions();
  return (
    <Confirm
      question={text.suggestion.askAll(keys.length)}
      yes={text.suggestion.confirmAll(keys.length)}
      other={{ label: text.suggestion.confirmOne, onClick: () => void applySuggestion(finding) }}
      no={text.suggestion.cancel}
      onYes={() => void applySuggestion(finding, keys)}
      onNo={closePanel}
    >
      <DiffText before={finding.suggestion?.was ?? ""} after={value} short />
    </Confirm>
  );
};

interface OldAndNewProps {
  readonly finding: FindingView;
  readonly suggestion: SuggestionView;
}

const OldAndNew = ({ finding, suggestion }: OldAndNewProps) => {
  const surface = useSurface();
  if (suggestion.lines !== undefined) return <Lines lines={suggestion.lines} />;
  const old = currentText(finding);
  const lines = [
    ...(finding.place === undefined ? [] : [finding.place.address]),
    ...(old === undefined ? [] : [text.suggestion.from(old)]),
    ...(suggestion.formula === undefined ? [] : [text.suggestion.formula(suggestion.formula)]),
  ];
  return (
    <ul className={surface.plainList}>
      {lines.map((line) => (
        <li key={line} className={surface.small}>
          {line}
        </li>
      ))}
      <li className={surface.title}>{text.suggestion.to(suggestion.value)}</li>
    </ul>
  );
};

/** Every cell that is written together. */
const Lines = ({ lines }: { readonly lines: readonly string[] }) => {
  const surface = useSurface();
  return (
    <ul className={surface.plainList}>
      {lines.map((line) => (
        <li key={line} className={surface.body}>
          {line}
        </li>
      ))}
    </ul>
  );
};
