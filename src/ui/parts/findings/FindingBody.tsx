/** The open finding: both sides, basis, explanations, and at the foot, always in view, what can be done. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { ExplanationView } from "../../../app/views/explanation";
import type { FindingView } from "../../../app/views/finding";
import { isTranslated, lapsedFor, sidesOf } from "../../store/findings";
import type { Panel } from "../../store/state";
import { spokenWord, text } from "../../text";
import { Compare } from "./Compare";
import { DisclosureButton } from "../Disclosure";
import { FindingButtons, FindingPanel } from "./FindingActions";
import { FindingDetails } from "./FindingDetails";
import { GivenExplanation } from "./GivenExplanation";
import { useSurface } from "../sharedStyles";

const useStyles = makeStyles({
  body: { display: "flex", flexDirection: "column", gap: "6px", padding: "0 10px 4px" },
  address: { display: "inline-block" },
  foot: { position: "sticky", bottom: "-8px", padding: "4px 0", backgroundColor: tokens.colorNeutralBackground1 },
});

export interface FindingBodyProps {
  readonly finding: FindingView;
  /** The form that is open in this finding. */
  readonly panel: Extract<Panel, { readonly key: string }>["kind"] | undefined;
  readonly signer: string;
  readonly explanations: readonly ExplanationView[];
}

export const FindingBody = ({ finding, panel, signer, explanations }: FindingBodyProps) => {
  const styles = useStyles();
  const surface = useSurface();
  return (
    <div className={styles.body}>
      <Message finding={finding} />
      <p className={surface.small}>
        {finding.field}
        {finding.place !== undefined && <span className={styles.address}>{`　${finding.place.address}`}</span>}
      </p>
      <Compare evidence={finding.evidence} />
      <Explanations finding={finding} explanations={explanations} />
      {panel === undefined ? (
        <Foot finding={finding} />
      ) : (
        <FindingPanel finding={finding} kind={panel} signer={signer} />
      )}
    </div>
  );
};

/** In another language its title and both sides; the sentence itself is Chinese and says so. */
const Message = ({ finding }: Pick<FindingBodyProps, "finding">) => {
  const surface = useSurface();
  if (!isTranslated(finding)) return <p className={surface.body}>{finding.message}</p>;
  const sides = sidesOf(finding);
  return (
    <>
      {sides !== "" && <p className={surface.body}>{sides}</p>}
      <p className={surface.small}>
        {text.findings.original}
        <span lang="zh-CN">{finding.message}</span>
      </p>
    </>
  );
};

const Explanations = ({ finding, explanations }: Pick<FindingBodyProps, "finding" | "explanations">) => {
  if (finding.explanation !== undefined) return <GivenExplanation explanation={finding.explanation} state="active" />;
  return lapsedFor(finding, explanations).map((e) => <GivenExplanation key={e.key} explanation={e} state="lapsed" />);
};

const Foot = ({ finding }: { readonly finding: FindingView }) => {
  const styles = useStyles();
  const surface = useSurface();
  const detailsId = useId();
  const [open, setOpen] = useState(false);
  return (
    <>
      {!open && <p className={surface.small}>{text.findings.basisOf(finding.basis)}</p>}
      {open && (
        <div id={detailsId}>
          <FindingDetails finding={finding} />
        </div>
      )}
      <div className={styles.foot}>
        <FindingButtons finding={finding}>
          <DisclosureButton
            label={text.findings.details}
            name={text.findings.detailsFor(spokenWord(finding.title))}
            open={open}
            controls={detailsId}
            onToggle={() => setOpen(!open)}
          />
        </FindingButtons>
      </div>
    </>
  );
};
