/** The verdict first: word, icon and colour, and one sentence. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { CheckView } from "../../app/views";
import { text } from "../text";
import { useSurface } from "./surface";
import { TONE_ICONS, toneOfVerdict, useToneSurface, useToneText } from "./tones";

const useStyles = makeStyles({
  card: {
    display: "flex",
    alignItems: "flex-start",
    gap: "10px",
    padding: "14px 12px",
    borderRadius: tokens.borderRadiusLarge,
  },
  verdict: {
    margin: 0,
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
  },
  icon: { flexShrink: 0, marginTop: "0" },
});

export const VerdictCard = ({ check }: { readonly check: Pick<CheckView, "verdict" | "summary"> }) => {
  const styles = useStyles();
  const surface = useSurface();
  const toneText = useToneText();
  const toneSurface = useToneSurface();
  const tone = toneOfVerdict[check.verdict];
  const Icon = TONE_ICONS[tone];
  return (
    <section aria-label={text.overview.verdictLabel} className={mergeClasses(styles.card, toneSurface[tone])}>
      <Icon aria-hidden className={mergeClasses(styles.icon, toneText[tone])} fontSize={32} />
      <div>
        <p className={mergeClasses(styles.verdict, toneText[tone])}>{check.verdict}</p>
        <p className={surface.body}>{check.summary}</p>
      </div>
    </section>
  );
};
