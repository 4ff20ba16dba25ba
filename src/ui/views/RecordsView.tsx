/** 审核说明 and 上报标记: what goes out with the workbook besides its figures. */
import { Badge, Button } from "@fluentui/react-components";
import type { ExplanationView } from "../../app/views/explanation";
import { Empty } from "../parts/Empty";
import { GivenExplanation } from "../parts/findings/GivenExplanation";
import { StampPanel } from "../parts/overview/StampPanel";
import { useSurface } from "../parts/sharedStyles";
import { isAbout } from "../store/findings";
import { text } from "../text";
import { useActions, usePaneState } from "../usePane";

export const RecordsView = () => {
  const surface = useSurface();
  const explanations = usePaneState((s) => s.explanations);
  const stamp = usePaneState((s) => s.stamp);
  return (
    <div className={surface.stack}>
      <h2 className={surface.heading}>{text.records.title}</h2>
      {explanations.length === 0 && <Empty tone="neutral" title={text.records.none} />}
      {explanations.map((e) => (
        <Explanation key={e.key} explanation={e} />
      ))}
      {stamp !== undefined && <StampPanel stamp={stamp} />}
    </div>
  );
};

const COLORS = { active: "success", lapsed: "warning", idle: "subtle" } as const;

const Explanation = ({ explanation }: { readonly explanation: ExplanationView }) => {
  const surface = useSurface();
  const check = usePaneState((s) => s.check);
  const { showFinding } = useActions();
  const { field, rule, state } = explanation;
  const finding = check?.findings.find((f) => isAbout(explanation, f));
  const subject = finding?.field ?? field;
  return (
    <article aria-label={subject} className={surface.card}>
      <div className={surface.spread}>
        <p className={surface.body}>{subject}</p>
        <Badge appearance="tint" color={COLORS[state]} className={surface.unbroken}>
          {text.records.states[state]}
        </Badge>
      </div>
      <p className={surface.small}>{rule}</p>
      <GivenExplanation explanation={explanation} state="active" />
      {text.records.stateNotes[state] !== "" && <p className={surface.small}>{text.records.stateNotes[state]}</p>}
      {finding !== undefined && (
        <div>
          <Button size="small" aria-label={text.records.showFor(subject)} onClick={() => showFinding(finding.key)}>
            {text.records.show}
          </Button>
        </div>
      )}
    </article>
  );
};
