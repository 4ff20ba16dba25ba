/** The buttons of a finding, and the form that one of them opens. */
import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { FindingView } from "../../app/views";
import { ExplainIcon, LocateIcon, SuggestionIcon } from "../icons";
import { currentText } from "../store/findings";
import type { Panel } from "../store/state";
import { text } from "../text";
import { useActions } from "../usePane";
import { Confirm } from "./Confirm";
import { ExplainForm } from "./ExplainForm";
import { useSurface } from "./surface";

interface FindingButtonsProps {
  readonly finding: FindingView;
  /** Stands at the end of the row. */
  readonly children: ReactNode;
}

export const FindingButtons = ({ finding, children }: FindingButtonsProps) => {
  const surface = useSurface();
  const { locateFinding, openPanel } = useActions();
  const { key, place, suggestion, explainable, explanation, title } = finding;
  const explainLabel = explanation === undefined ? text.explain.open : text.explain.change;
  return (
    <div className={surface.row}>
      {place !== undefined && (
        <Button
          size="small"
          icon={<LocateIcon />}
          aria-label={text.findings.locateAt(place.address)}
          onClick={() => void locateFinding(finding)}
        >
          {text.findings.locate}
        </Button>
      )}
      {suggestion !== undefined && (
        <Button
          size="small"
          icon={<SuggestionIcon />}
          aria-label={text.suggestion.takeFor(suggestion.label)}
          onClick={() => openPanel({ kind: "apply", key })}
        >
          {text.suggestion.take}
        </Button>
      )}
      {explainable && (
        <Button
          size="small"
          icon={<ExplainIcon />}
          aria-label={text.explain.for(explainLabel, title)}
          onClick={() => openPanel({ kind: "explain", key })}
        >
          {explainLabel}
        </Button>
      )}
      {children}
    </div>
  );
};

interface FindingPanelProps {
  readonly finding: FindingView;
  readonly kind: Extract<Panel, { readonly key: string }>["kind"];
  /** The name to offer under an explanation. */
  readonly signer: string;
}

export const FindingPanel = ({ finding, kind, signer }: FindingPanelProps) => {
  const { explain, closePanel } = useActions();
  if (kind === "apply") return <TakeSuggestion finding={finding} />;
  return (
    <ExplainForm
      title={finding.title}
      reason={finding.explanation?.reason ?? ""}
      by={finding.explanation?.by ?? signer}
      onSave={(reason, by) => void explain({ key: finding.key, reason, by })}
      onCancel={closePanel}
    />
  );
};

/** Old and new, before anything is written. */
const TakeSuggestion = ({ finding }: { readonly finding: FindingView }) => {
  const surface = useSurface();
  const { applySuggestion, closePanel } = useActions();
  const { suggestion, place } = finding;
  if (suggestion === undefined) return null;
  const old = suggestion.lines === undefined ? currentText(finding) : undefined;
  const lines = [
    ...(place === undefined || suggestion.lines !== undefined ? [] : [place.address]),
    ...(old === undefined ? [] : [text.suggestion.from(old)]),
    ...(suggestion.formula === undefined ? [] : [text.suggestion.formula(suggestion.formula)]),
  ];
  return (
    <Confirm
      question={text.suggestion.ask}
      yes={text.suggestion.confirm}
      no={text.suggestion.cancel}
      onYes={() => void applySuggestion(finding)}
      onNo={closePanel}
    >
      <ul className={surface.plainList}>
        {lines.map((line) => (
          <li key={line} className={surface.small}>
            {line}
          </li>
        ))}
        {suggestion.lines === undefined ? (
          <li className={surface.title}>{text.suggestion.to(suggestion.value)}</li>
        ) : (
          suggestion.lines.map((line) => (
            <li key={line} className={surface.body}>
              {line}
            </li>
          ))
        )}
      </ul>
    </Confirm>
  );
};
