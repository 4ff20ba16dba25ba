/** 上报标记: whether the workbook still is what was stamped, and if not, which fields changed. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { StampChange, StampView } from "../../../app/views/stamp";
import { GoodIcon, StampIcon, WarnIcon } from "../../icons";
import { stampWaitsFor } from "../../store/nextStep";
import { text } from "../../text";
import { usePaneState } from "../../usePane";
import { Disclosure } from "../Disclosure";
import { PlaceLink } from "../PlaceLink";
import { useSurface } from "../sharedStyles";
import { useToneText } from "../stateTones";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "flex-start", gap: "6px" },
  icon: { flexShrink: 0 },
  calm: { color: tokens.colorNeutralForeground2 },
  digest: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: "anywhere" },
});

export const StampPanel = ({ stamp }: { readonly stamp: StampView }) => {
  const surface = useSurface();
  return (
    <section aria-label={text.stamp.title} className={surface.card}>
      <h3 className={surface.title}>{text.stamp.title}</h3>
      <StampLine stamp={stamp} />
      {stamp.state === "intact" && <Particulars stamp={stamp} />}
      {stamp.state === "broken" && <Changes changed={stamp.changed} />}
      {stamp.state !== "none" && stamp.newRules !== undefined && (
        <p className={surface.small}>{text.stamp.newRules(stamp.newRules)}</p>
      )}
    </section>
  );
};

const sentence = (stamp: StampView, waitsFor: keyof typeof text.stamp.none): string => {
  if (stamp.state === "none") return text.stamp.none[waitsFor];
  return stamp.state === "intact"
    ? text.stamp.intact(stamp.on)
    : text.stamp.broken(stamp.on, split(stamp.changed).own.length);
};

const StampLine = ({ stamp }: { readonly stamp: StampView }) => {
  const styles = useStyles();
  const surface = useSurface();
  const toneText = useToneText();
  const waitsFor = usePaneState(stampWaitsFor) ?? "ready";
  const Icon = { none: StampIcon, intact: GoodIcon, broken: WarnIcon }[stamp.state];
  const color = { none: styles.calm, intact: toneText.good, broken: toneText.explain }[stamp.state];
  return (
    <div className={styles.line}>
      <Icon aria-hidden fontSize={20} className={mergeClasses(styles.icon, color)} />
      <p className={surface.body}>{sentence(stamp, waitsFor)}</p>
    </div>
  );
};

const Particulars = ({ stamp }: { readonly stamp: Extract<StampView, { readonly state: "intact" }> }) => {
  const styles = useStyles();
  const surface = useSurface();
  return (
    <p className={surface.small}>
      {text.stamp.edition}：{stamp.edition}
      <br />
      {text.stamp.digest}：<span className={styles.digest}>{stamp.digest}</span>
    </p>
  );
};

/** What somebody changed, and what followed from it. Where nothing but totals differs, they are what was changed. */
const split = (
  changed: readonly StampChange[],
): { readonly own: readonly StampChange[]; readonly followed: readonly StampChange[] } => {
  const own = changed.filter((c) => !c.derived);
  return own.length === 0 ? { own: changed, followed: [] } : { own, followed: changed.filter((c) => c.derived) };
};

const Changes = ({ changed }: { readonly changed: readonly StampChange[] }) => {
  const { own, followed } = split(changed);
  return (
    <>
      <ChangeList changes={own} />
      {followed.length > 0 && (
        <Disclosure label={text.stamp.followed(followed.length)}>
          <ChangeList changes={followed} />
        </Disclosure>
      )}
    </>
  );
};

const ChangeList = ({ changes }: { readonly changes: readonly StampChange[] }) => {
  const surface = useSurface();
  return (
    <ul className={surface.plainList}>
      {changes.map((c) => (
        <li key={c.field} className={surface.small}>
          {c.field}：<strong className={surface.figure}>{text.stamp.change(c.was, c.now)}</strong>
          {c.place !== undefined && (
            <>
              {"　"}
              <PlaceLink place={c.place} />
            </>
          )}
        </li>
      ))}
    </ul>
  );
};
