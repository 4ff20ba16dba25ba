/** One finding: what is wrong, where, both sides, and what can be done. Drawn by the hundred, so it is redrawn only when its own inputs change. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo, useEffect, useId, useRef, useState } from "react";
import type { RefObject } from "react";
import type { ExplanationView } from "../../app/session";
import type { FindingView } from "../../app/views";
import { lapsedFor } from "../store/findings";
import type { Panel } from "../store/state";
import { text } from "../text";
import { useActions } from "../usePane";
import { Compare } from "./Compare";
import { DisclosureButton } from "./Disclosure";
import { FindingButtons, FindingPanel } from "./FindingActions";
import { FindingDetails } from "./FindingDetails";
import { GivenExplanation } from "./GivenExplanation";
import { LevelBadge } from "./LevelBadge";
import { useSurface } from "./surface";
import { useFocusWhenLost } from "./useFocus";

interface FindingCardProps {
  readonly finding: FindingView;
  readonly selected: boolean;
  /** The form that is open in this finding. */
  readonly panel: Extract<Panel, { readonly key: string }>["kind"] | undefined;
  readonly signer: string;
  readonly explanations: readonly ExplanationView[];
}

const useStyles = makeStyles({
  card: { ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  selected: { border: `1px solid ${tokens.colorBrandStroke1}`, boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}` },
  header: { display: "flex", flexDirection: "column", gap: "4px", cursor: "pointer" },
  address: { display: "inline-block" },
  selectedNote: { color: tokens.colorBrandForeground1 },
});

/** Brings the finding of the selected cell into view; focus stays in the sheet. */
const useScrollIntoView = (selected: boolean, ref: RefObject<HTMLElement | null>): void => {
  useEffect(() => {
    if (selected) ref.current?.scrollIntoView({ block: "nearest" });
  }, [selected, ref]);
};

export const FindingCard = memo(({ finding, selected, panel, signer, explanations }: FindingCardProps) => {
  const styles = useStyles();
  const surface = useSurface();
  const titleId = useId();
  const detailsId = useId();
  const [open, setOpen] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  useScrollIntoView(selected, frame);
  const card = useFocusWhenLost<HTMLElement>(panel);
  return (
    <div ref={frame}>
      <article
        ref={card}
        tabIndex={-1}
        aria-labelledby={titleId}
        aria-current={selected || undefined}
        className={mergeClasses(surface.card, styles.card, selected && styles.selected)}
      >
        <Header finding={finding} titleId={titleId} />
        {selected && <p className={mergeClasses(surface.small, styles.selectedNote)}>{text.findings.selected}</p>}
        <Compare evidence={finding.evidence} />
        {finding.explanation !== undefined && <GivenExplanation explanation={finding.explanation} state="active" />}
        {finding.explanation === undefined &&
          lapsedFor(finding, explanations).map((e) => <GivenExplanation key={e.key} explanation={e} state="lapsed" />)}
        <FindingButtons finding={finding}>
          <DisclosureButton
            label={text.findings.details}
            name={text.findings.detailsFor(finding.title)}
            open={open}
            controls={detailsId}
            onToggle={() => setOpen(!open)}
          />
        </FindingButtons>
        {panel !== undefined && <FindingPanel finding={finding} kind={panel} signer={signer} />}
        {open && (
          <div id={detailsId}>
            <FindingDetails finding={finding} />
          </div>
        )}
      </article>
    </div>
  );
});
FindingCard.displayName = "FindingCard";

/** A click anywhere on it goes to the cell; from the keyboard the 定位 button does the same. */
const Header = ({ finding, titleId }: { readonly finding: FindingView; readonly titleId: string }) => {
  const styles = useStyles();
  const surface = useSurface();
  const { locateFinding } = useActions();
  return (
    <div className={styles.header} onClick={() => void locateFinding(finding)}>
      <div className={surface.spread}>
        <h4 id={titleId} className={surface.title}>
          {finding.title}
        </h4>
        <LevelBadge finding={finding} />
      </div>
      <p className={surface.body}>{finding.message}</p>
      <p className={surface.small}>
        {finding.field}
        {finding.place !== undefined && <span className={styles.address}>{`　${finding.place.address}`}</span>}
      </p>
    </div>
  );
};
