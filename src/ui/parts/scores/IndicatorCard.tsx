/** One indicator: a line of the tree; opened, the rule's points beside the department's own, how they came about, what may be taken over. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { IndicatorView } from "../../../app/views/score";
import { differs, isBlank, proposalFor } from "../../store/scores";
import { text } from "../../text";
import { AdaptAction } from "./AdaptAction";
import { DisclosureButton } from "../Disclosure";
import { IndicatorLine } from "./IndicatorLine";
import { Give, Proposal, Unsure } from "./IndicatorParts";
import { Steps } from "./Steps";
import { useSurface } from "../sharedStyles";

const useStyles = makeStyles({
  body: {
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    padding: "4px 10px 8px",
    marginBottom: "4px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
  },
  figures: { margin: 0, display: "flex", flexWrap: "wrap", gap: "4px 14px" },
  cell: { display: "flex", alignItems: "baseline", gap: "4px" },
  marked: { color: tokens.colorStatusWarningForeground1 },
  number: { margin: 0, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  rule: { whiteSpace: "pre-line" },
});

export const IndicatorCard = ({ indicator }: { readonly indicator: IndicatorView }) => {
  const titleId = useId();
  const [open, setOpen] = useState(false);
  return (
    <article aria-labelledby={titleId}>
      <IndicatorLine indicator={indicator} titleId={titleId} open={open} onToggle={() => setOpen(!open)} />
      {open && <Body indicator={indicator} />}
    </article>
  );
};

const Body = ({ indicator }: { readonly indicator: IndicatorView }) => {
  const styles = useStyles();
  const surface = useSurface();
  const proposal = proposalFor(indicator);
  return (
    <div className={styles.body}>
      <Figures indicator={indicator} />
      {indicator.unsure !== undefined && <Unsure indicator={indicator} unsure={indicator.unsure} />}
      {(indicator.reason ?? "") !== "" && (
        <p className={surface.body}>
          {text.score.reason}：{indicator.reason}
        </p>
      )}
      {isBlank(indicator) && proposal === undefined && indicator.unsure === undefined && <Give indicator={indicator} />}
      {proposal !== undefined && <Proposal indicator={indicator} proposal={proposal} />}
      {indicator.nextStep !== undefined && <p className={surface.small}>{text.score.roomFor(indicator.nextStep)}</p>}
      <Workings indicator={indicator} />
      <AdaptAction indicator={indicator} />
    </div>
  );
};

/** Points that the rules leave to the department. */
const ruleWord = ({ unsure }: IndicatorView): string => (unsure === undefined ? text.score.own : text.score.unknown);

const Figures = ({ indicator }: { readonly indicator: IndicatorView }) => {
  const styles = useStyles();
  const surface = useSurface();
  const marked = !isBlank(indicator) && differs(indicator);
  const cells = [
    [text.score.weight, indicator.weight, false],
    [text.score.self, indicator.selfScore ?? text.score.blank, marked],
    [text.score.rule, indicator.ruleScore ?? ruleWord(indicator), marked],
    ...(indicator.value === undefined ? [] : [[text.score.value, indicator.value, false] as const]),
  ] as const;
  return (
    <dl className={styles.figures}>
      {cells.map(([label, shown, isMarked]) => (
        <div key={label} className={styles.cell}>
          <dt className={surface.small}>{label}</dt>
          <dd className={mergeClasses(styles.number, isMarked && styles.marked)}>{shown}</dd>
        </div>
      ))}
    </dl>
  );
};

/** Two toggles side by side, what they open below both. */
const Workings = ({ indicator }: { readonly indicator: IndicatorView }) => {
  const styles = useStyles();
  const surface = useSurface();
  const steps = useToggle(text.score.steps, indicator.path[2]);
  const rules = useToggle(text.score.rules, indicator.path[2]);
  return (
    <div className={surface.tight}>
      <div className={surface.row}>
        {indicator.steps.length > 0 && <DisclosureButton {...steps} />}
        <DisclosureButton {...rules} />
      </div>
      {steps.open && <Steps id={steps.controls} steps={indicator.steps} />}
      {rules.open && (
        <p id={rules.controls} className={mergeClasses(surface.small, styles.rule)}>
          {indicator.ruleText}
        </p>
      )}
    </div>
  );
};

const useToggle = (label: string, indicator: string) => {
  const [open, setOpen] = useState(false);
  const controls = useId();
  return { label, name: `${label}：${indicator}`, open, controls, onToggle: () => setOpen(!open) };
};
