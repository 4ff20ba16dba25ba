/** 建表 → 填报 → 全审 → 评分表 → 上报, with the step that the report is at. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { GoodIcon } from "../../icons";
import { guideSteps, type GuideStep } from "../../store/guide";
import { text } from "../../text";
import { usePaneState } from "../../usePane";
import { useSurface } from "../sharedStyles";
import { useToneText } from "../stateTones";

const useStyles = makeStyles({
  list: { display: "flex", justifyContent: "space-between", gap: "4px", margin: 0, padding: 0, listStyleType: "none" },
  step: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    flexGrow: 1,
    gap: "2px",
    paddingBottom: "4px",
    borderBottom: `2px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  current: {
    borderBottomColor: tokens.colorBrandStroke1,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  done: { borderBottomColor: tokens.colorStatusSuccessBorder2 },
  mark: { display: "flex", alignItems: "center", height: "16px", fontVariantNumeric: "tabular-nums" },
});

export const GuideSteps = () => {
  const styles = useStyles();
  const check = usePaneState((s) => s.check);
  const progress = usePaneState((s) => s.progress);
  const scoreSheetMade = usePaneState((s) => s.scoreSheetMade);
  const stamp = usePaneState((s) => s.stamp);
  return (
    <ol aria-label={text.guide.title} className={styles.list}>
      {guideSteps({ check, progress, scoreSheetMade, stamp }).map((step, i) => (
        <Step key={step.id} step={step} at={i + 1} />
      ))}
    </ol>
  );
};

const Step = ({ step: { id, state }, at }: { readonly step: GuideStep; readonly at: number }) => {
  const styles = useStyles();
  const surface = useSurface();
  const toneText = useToneText();
  const look = { done: styles.done, current: styles.current, ahead: undefined }[state];
  return (
    <li className={mergeClasses(styles.step, look)} aria-current={state === "current" ? "step" : undefined}>
      <span aria-hidden className={styles.mark}>
        {state === "done" ? <GoodIcon fontSize={16} className={toneText.good} /> : at}
      </span>
      {text.guide.steps[id]}
      <span className={surface.unseen}>{text.guide.states[state]}</span>
    </li>
  );
};
