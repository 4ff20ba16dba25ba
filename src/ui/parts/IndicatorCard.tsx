/** One indicator: the rule's points beside the department's own, how they came about, and what may be taken over. */
import { Badge, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { IndicatorView } from "../../app/views";
import { differs, proposalFor } from "../store/scores";
import { text } from "../text";
import { Disclosure } from "./Disclosure";
import { Proposal, Unsure } from "./IndicatorParts";
import { useSurface } from "./surface";

const useStyles = makeStyles({
  differing: { boxShadow: `inset 3px 0 0 ${tokens.colorStatusWarningBorderActive}` },
  figures: { margin: 0, display: "grid", gridTemplateColumns: "repeat(3, minmax(0, 1fr))", gap: "6px", textAlign: "center" },
  cell: { padding: "6px 2px", backgroundColor: tokens.colorNeutralBackground3, borderRadius: tokens.borderRadiusMedium },
  marked: { backgroundColor: tokens.colorStatusWarningBackground1 },
  number: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  steps: { margin: "4px 0 0", paddingLeft: "20px" },
  rule: { whiteSpace: "pre-line" },
});

export const IndicatorCard = ({ indicator }: { readonly indicator: IndicatorView }) => {
  const styles = useStyles();
  const surface = useSurface();
  const titleId = useId();
  const [first, second, name] = indicator.path;
  const proposal = proposalFor(indicator);
  return (
    <article aria-labelledby={titleId} className={mergeClasses(surface.card, differs(indicator) && styles.differing)}>
      <div>
        <p className={surface.small}>
          {first} › {second}
        </p>
        <div className={surface.spread}>
          <h3 id={titleId} className={surface.title}>
            {name}
          </h3>
          {differs(indicator) && (
            <Badge appearance="tint" color="warning">
              {text.score.differs}
            </Badge>
          )}
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
      {proposal !== undefined && <Proposal indicator={indicator} proposal={proposal} />}
      <Workings indicator={indicator} />
    </article>
  );
};

const Figures = ({ indicator }: { readonly indicator: IndicatorView }) => {
  const styles = useStyles();
  const surface = useSurface();
  const cells = [
    [text.score.weight, indicator.weight, false],
    [text.score.self, indicator.selfScore ?? text.score.blank, differs(indicator)],
    [text.score.rule, indicator.ruleScore ?? text.score.unknown, differs(indicator)],
  ] as const;
  return (
    <dl className={styles.figures}>
      {cells.map(([label, shown, marked]) => (
        <div key={label} className={mergeClasses(styles.cell, marked && styles.marked)}>
          <dt className={surface.small}>{label}</dt>
          <dd className={styles.number}>{shown}</dd>
        </div>
      ))}
    </dl>
  );
};

const Workings = ({ indicator }: { readonly indicator: IndicatorView }) => {
  const styles = useStyles();
  const surface = useSurface();
  const name = indicator.path[2];
  return (
    <div>
      {indicator.steps.length > 0 && (
        <Disclosure label={text.score.steps} name={`${text.score.steps}：${name}`}>
          <ol className={styles.steps}>
            {indicator.steps.map((step, i) => (
              <li key={i} className={surface.small}>
                {step}
              </li>
            ))}
          </ol>
        </Disclosure>
      )}
      <Disclosure label={text.score.rules} name={`${text.score.rules}：${name}`}>
        <p className={mergeClasses(surface.small, styles.rule)}>{indicator.ruleText}</p>
      </Disclosure>
    </div>
  );
};
