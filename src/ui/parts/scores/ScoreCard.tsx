/** The department's own total and grade, and the rules' total where it is another. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ScoreView } from "../../../app/views/score";
import { isWaiting, sameScore } from "../../store/scores";
import { text } from "../../text";
import { useSurface } from "../sharedStyles";
import { Steps } from "./Steps";

const useStyles = makeStyles({
  total: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  card: { gap: "0", padding: "6px 10px" },
  line: { display: "flex", alignItems: "baseline", gap: "6px" },
  grade: { marginLeft: "auto", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

const ruleSentence = (score: ScoreView): string => {
  if (score.ruleTotal === undefined) return text.overview.ruleUnknown(score.indicators.filter(isWaiting).length);
  return sameScore(score.ruleTotal, score.selfTotal)
    ? text.overview.ruleSame
    : text.overview.ruleTotal(score.ruleTotal);
};

export const ScoreCard = ({ score }: { readonly score: ScoreView }) => {
  const styles = useStyles();
  const surface = useSurface();
  return (
    <section aria-label={text.overview.score} className={mergeClasses(surface.card, styles.card)}>
      <div className={styles.line}>
        <span className={surface.body}>{text.overview.score}</span>
        <span className={styles.total}>{score.selfTotal}</span>
        <span className={surface.small}>{text.overview.outOf(score.weightTotal)}</span>
        <span className={styles.grade}>{text.overview.grade(score.grade)}</span>
      </div>
      <p className={surface.small}>{ruleSentence(score)}</p>
      {score.totalSteps.length > 0 && <Steps steps={score.totalSteps} />}
    </section>
  );
};
