/** A chart as plain SVG that keeps its letters at any width: each bar with its name and figure, a way to its cell where it has one. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import type { BarView, ChartView } from "../../../app/views/charts";
import type { PlaceView } from "../../../app/views/place";
import { spokenWord, text } from "../../text";
import { useActions } from "../../usePane";

/** Height of a bar with its line of words, in px. */
const ROW = 34;
/** Letters of a name that stand beside a figure at 350 px. */
const NAME = 12;

const useStyles = makeStyles({
  chart: { display: "block", width: "100%", overflow: "visible", printColorAdjust: "exact" },
  words: {
    fontSize: tokens.fontSizeBase200,
    fill: tokens.colorNeutralForeground1,
    fontVariantNumeric: "tabular-nums",
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  track: {
    fill: tokens.colorNeutralBackground5,
    "@media (forced-colors: active)": { fill: "Canvas", stroke: "CanvasText" },
  },
  bar: {
    fill: tokens.colorBrandBackground,
    "@media (forced-colors: active)": { fill: "Highlight", forcedColorAdjust: "none" },
  },
  negative: { fill: tokens.colorStatusDangerForeground1 },
  way: {
    cursor: "pointer",
    outlineStyle: "none",
    ":focus-visible": { stroke: tokens.colorStrokeFocus2, strokeWidth: "2px" },
  },
});

export const ChartBars = ({ chart }: { readonly chart: ChartView }) => (
  <svg role="group" aria-label={spokenWord(chart.title)} className={useStyles().chart} height={chart.bars.length * ROW}>
    {chart.bars.map((bar, i) => (
      <g key={bar.label} transform={`translate(0 ${i * ROW})`}>
        {bar.place === undefined ? (
          <g role="img" aria-label={text.analysis.bar(bar.label, figureOf(bar))}>
            <Drawn bar={bar} />
          </g>
        ) : (
          <Way bar={bar} place={bar.place} />
        )}
      </g>
    ))}
  </svg>
);

const figureOf = ({ shown, share }: BarView): string => (share === undefined ? shown : `${shown}，${share}`);

const Way = ({ bar, place }: { readonly bar: BarView; readonly place: PlaceView }) => {
  const styles = useStyles();
  const { locate } = useActions();
  const go = (): void => void locate(place);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    go();
  };
  return (
    <g>
      <Drawn bar={bar} />
      <rect
        role="button"
        tabIndex={0}
        className={styles.way}
        aria-label={text.analysis.barAt(bar.label, figureOf(bar), place.address)}
        x="0"
        y="0"
        width="100%"
        height={ROW - 4}
        fill="transparent"
        onClick={go}
        onKeyDown={onKeyDown}
      />
    </g>
  );
};

const cut = (label: string): string => (label.length > NAME ? `${label.slice(0, NAME)}…` : label);

const Drawn = ({ bar }: { readonly bar: BarView }) => {
  const styles = useStyles();
  return (
    <g aria-hidden>
      <title>{bar.label}</title>
      <text className={styles.words} x="0" y="13">
        {cut(bar.label)}
      </text>
      <text className={styles.words} x="100%" y="13" textAnchor="end">
        {bar.share === undefined ? bar.shown : text.analysis.shared(bar.shown, bar.share)}
      </text>
      <rect className={styles.track} x="0" y="18" width="100%" height="8" rx="2" />
      <rect
        className={mergeClasses(styles.bar, bar.negative && styles.negative)}
        x="0"
        y="18"
        width={`${bar.length}%`}
        height="8"
        rx="2"
      />
    </g>
  );
};
