/** An indicator as one line of the tree: name, a bar of its points with a mark where the rule sees them, self-score and weight. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { IndicatorView } from "../../../app/views/score";
import { RoomIcon, UnsureIcon, WarnIcon } from "../../icons";
import { differs, isBlank, isDeducted } from "../../store/scores";
import { text } from "../../text";
import { FormWord } from "../FormWord";
import { useLineStyles } from "../lineStyles";
import { useToneText } from "../stateTones";

const useStyles = makeStyles({
  drawn: { columnGap: "8px", gridTemplateColumns: "minmax(0, 1fr) 14px 56px 44px", padding: "4px 10px" },
  icon: { display: "flex" },
  points: { textAlign: "right", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  weight: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface IndicatorLineProps {
  readonly indicator: IndicatorView;
  readonly titleId: string;
  readonly open: boolean;
  readonly onToggle: () => void;
}

export const IndicatorLine = ({ indicator, titleId, open, onToggle }: IndicatorLineProps) => {
  const lines = useLineStyles();
  const styles = useStyles();
  const name = indicator.path[2];
  const self = indicator.selfScore ?? text.score.blank;
  return (
    <h5 className={lines.heading}>
      <button
        type="button"
        className={lines.line}
        aria-expanded={open}
        aria-label={text.score.lineFor(name, self, indicator.weight, remarkOf(indicator))}
        onClick={onToggle}
      />
      <span aria-hidden className={mergeClasses(lines.drawn, styles.drawn)}>
        <span id={titleId} className={mergeClasses(!open && lines.cut)}>
          <FormWord word={name} />
        </span>
        <Sign indicator={indicator} />
        <Bar indicator={indicator} />
        <span className={styles.points}>
          {indicator.selfScore ?? "–"}
          <span className={styles.weight}>{text.score.ofWeight(indicator.weight)}</span>
        </span>
      </span>
    </h5>
  );
};

/** What is to be said of it, most pressing first. */
const remarkOf = (i: IndicatorView): string => {
  if (isBlank(i)) return text.score.notScored;
  if (differs(i)) return text.score.differs;
  if (i.unsure !== undefined) return text.score.filters.unsure;
  return isDeducted(i) ? text.score.filters.deducted : "";
};

const Sign = ({ indicator }: { readonly indicator: IndicatorView }) => {
  const styles = useStyles();
  const toneText = useToneText();
  if (isBlank(indicator) || indicator.unsure !== undefined)
    return <UnsureIcon aria-hidden fontSize={14} className={mergeClasses(styles.icon, toneText.unsure)} />;
  if (differs(indicator))
    return <WarnIcon aria-hidden fontSize={14} className={mergeClasses(styles.icon, toneText.explain)} />;
  if (indicator.nextStep !== undefined) return <RoomIcon aria-hidden fontSize={14} className={styles.icon} />;
  return <span />;
};

const useBarStyles = makeStyles({
  bar: {
    position: "relative",
    height: "8px",
    borderRadius: "4px",
    backgroundColor: tokens.colorNeutralStroke2,
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  filled: {
    display: "block",
    height: "100%",
    borderRadius: "4px",
    backgroundColor: tokens.colorBrandBackground,
    "@media (forced-colors: active)": { backgroundColor: "Highlight", forcedColorAdjust: "none" },
  },
  full: { backgroundColor: tokens.colorStatusSuccessBorder2 },
  rule: {
    position: "absolute",
    top: "-2px",
    width: "2px",
    height: "12px",
    backgroundColor: tokens.colorStatusWarningForeground1,
  },
});

/** The browser divides: nothing is worked out here. */
const shareOf = (points: string, weight: string): string => `clamp(0%, 100% * ${points} / ${weight}, 100%)`;

const Bar = ({ indicator }: { readonly indicator: IndicatorView }) => {
  const styles = useBarStyles();
  const { selfScore, ruleScore, weight } = indicator;
  const full = !isBlank(indicator) && !isDeducted(indicator);
  return (
    <span aria-hidden className={styles.bar}>
      {selfScore !== undefined && (
        <span
          className={mergeClasses(styles.filled, full && styles.full)}
          style={{ width: shareOf(selfScore, weight) }}
        />
      )}
      {ruleScore !== undefined && differs(indicator) && (
        <span className={styles.rule} style={{ left: shareOf(ruleScore, weight) }} />
      )}
    </span>
  );
};
