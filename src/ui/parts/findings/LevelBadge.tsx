/** 强制, 提示, 无法判断 or 已说明: word, icon and colour. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { FindingView } from "../../../app/views/finding";
import { kindOf } from "../../store/findings";
import type { FindingState } from "../../store/state";
import { text } from "../../text";
import { TONE_ICONS, useToneText } from "../stateTones";

const useStyles = makeStyles({
  badge: {
    display: "inline-flex",
    alignItems: "center",
    gap: "3px",
    flexShrink: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: "nowrap",
  },
});

export const LevelBadge = ({ finding }: { readonly finding: FindingView }) => <KindBadge kind={kindOf(finding)} />;

export const KindBadge = ({ kind }: { readonly kind: FindingState }) => {
  const styles = useStyles();
  const toneText = useToneText();
  const tone = kind === "explained" || kind === "notice" ? "good" : kind;
  const Icon = TONE_ICONS[tone];
  return (
    <span className={mergeClasses(styles.badge, toneText[tone])}>
      <Icon aria-hidden fontSize={16} />
      {text.findings.kinds[kind]}
    </span>
  );
};
