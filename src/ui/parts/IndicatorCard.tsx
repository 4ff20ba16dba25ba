/** One indicator: the rule's points beside the department's own, how they came about, and what may be taken over. */
import { Badge, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { IndicatorView } from "../../app/views";
import { differs, isBlank, proposalFor } from "../store/scores";
import { text } from "../text";
import { DisclosureButton } from "./Disclosure";
import { Give, Proposal, Unsure } from "./IndicatorParts";
import { useSurface } from "./surface";

const useStyles = makeStyles({
  differing: { boxShadow: `inset 3px 0 0 ${tokens.colorStatusWarningBorderActive}` },
  figures: {
    margin: 0,
    display: "grid",
    gridTemplateColumns: "repeat(3, minmax(0, 1fr))",
    gap: "6px",
    textAlign: "center",
  },
  cell: {
    padding: "6px 2px",
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
  marked: { backgroundColor: tokens.colorStatusWarningBackground1 },
  number: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  steps: { margin: 0, paddingLeft: "20px" },
  rule: { whiteSpace: "pre-line" },
});

export const IndicatorCard = ({ indicator }: { readonly indicator: IndicatorView }) => {
  const styles = useStyles();
  const surface = useSurface();
  const titleId = useId();
  const [first, second, name] = indicator.path;
  const proposal = proposalFor(indicator);
  return (
    <article
      aria-labelledby={titleId}
      className={mergeClasses(surface.card, !isBlank(indicator) && differs(indicator) && styles.differing)}
    >
      <div>
        <p className={surface.small}>
          {first} › {second}
        </p>
        <div className={surface.spread}>
          <h3 id={titleId} className={surface.title}>
            {name}
          </h3>
          <Remark indicator={indicator} />
        </div>
      </div>
      <Figures indicator={indicator} />
      {indicator.value !== undefined && (
        <p className={surface.body}>
          {text.score.value}：<span className={surface.figure}>{indicator.value}</span>
        </p>
      )}
      {indicator.unsure !== undefined && <Unsure indicator={indicator} unsure={indicator.unsure} />}
      {(indicator.reason ?? "") !== "" && (
        <p className={surface.body}>
          {text.score.reason}：{indicator.reason}
        </p>
      )}
      {isBlank(indicator) && proposal === undefined && indicator.unsure === undefined && <Give indicator={indicator} />}
      {proposal !== undefined && <Proposal indicator={indicator} proposal={proposal} />}
      <Workings indicator={indicator} />
    </article>
  );
};

/** Not scored yet comes before another score than the rule's. */
const Remark = ({ indicator }: { readonly indicator: IndicatorView }) => {
  const surface = useSurface();
  if (!isBlank(indicator) && !differs(indicator)) return null;
  return (
    <Badge appearance="tint" color={isBlank(indicator) ? "informative" : "warning"} className={surface.unbroken}>
      {isBlank(indicator) ? text.score.notScored : text.score.differs}
    </Badge>
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
  ] as const;
  return (
    <dl className={styles.figures}>
      {cells.map(([label, shown, isMarked]) => (
        <div key={label} className={mergeClasses(styles.cell, isMarked && styles.marked)}>
          <dt className={surface.small}>{label}</dt>
          <dd className={styles.number}>{shown}</dd>
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
      {steps.open && (
        <ol id={steps.controls} className={styles.steps}>
          {indicator.steps.map((step, i) => (
            <li key={i} className={surface.small}>
              {step}
            </li>
          ))}
        </ol>
      )}
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
