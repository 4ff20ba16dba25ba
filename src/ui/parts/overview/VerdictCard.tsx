/** The verdict first: word, icon and colour, and one sentence. While the report is being filled in, how much is left. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { CheckView } from "../../../app/views/check";
import { sayingOf } from "../../store/guide";
import { text } from "../../text";
import { usePaneState } from "../../usePane";
import { TONE_ICONS, toneOfVerdict, useToneSurface, useToneText } from "../stateTones";

const useStyles = makeStyles({
  card: {
    display: "flex",
    alignItems: "flex-start",
    gap: "8px",
    padding: "8px 10px",
    borderRadius: tokens.borderRadiusLarge,
  },
  verdict: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  icon: { flexShrink: 0 },
  sentence: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

export const VerdictCard = ({ check }: { readonly check: CheckView }) => {
  const styles = useStyles();
  const toneText = useToneText();
  const toneSurface = useToneSurface();
  const progress = usePaneState((s) => s.progress);
  const { title, sentence, filling } = sayingOf(check, progress);
  const tone = filling ? "todo" : toneOfVerdict[check.verdict];
  const Icon = TONE_ICONS[tone];
  return (
    <section aria-label={text.overview.verdictLabel} className={mergeClasses(styles.card, toneSurface[tone])}>
      <Icon aria-hidden className={mergeClasses(styles.icon, toneText[tone])} fontSize={28} />
      <div>
        <p className={mergeClasses(styles.verdict, toneText[tone])}>{title}</p>
        <p className={styles.sentence}>{sentence}</p>
      </div>
    </section>
  );
};
