/** The buttons of a finding, and the form that one of them opens. */
import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { FindingView } from "../../../app/views/finding";
import { ExplainIcon, LocateIcon, SuggestionIcon } from "../../icons";
import type { Panel } from "../../store/state";
import { spokenWord, text } from "../../text";
import { useActions, usePaneState } from "../../usePane";
import { ExplainForm } from "./ExplainForm";
import { TakeSuggestion } from "./TakeSuggestion";
import { useSurface } from "../sharedStyles";

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
          aria-label={text.suggestion.takeFor(suggestion.change ?? title)}
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
  const { explain, draft, closePanel } = useActions();
  const { key, explanation, title } = finding;
  const written = usePaneState((s) => s.drafts[key]);
  if (kind === "apply") return <TakeSuggestion finding={finding} />;
  return (
    <ExplainForm
      title={spokenWord(title)}
      draft={written ?? { reason: explanation?.reason ?? "", by: explanation?.by ?? signer }}
      onChange={(changed) => draft(key, changed)}
      onSave={(given) => void explain({ key, ...given })}
      onCancel={() => {
        draft(key);
        closePanel();
      }}
    />
  );
};
