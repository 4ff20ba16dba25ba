/** Nothing to list, said as a result: a full success must not look like a missing page. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { GoodIcon, InfoIcon } from "../icons";
import { useSurface } from "./sharedStyles";
import { useToneText } from "./stateTones";

interface EmptyProps {
  readonly tone: "good" | "neutral";
  readonly title: string;
  readonly lead?: string;
  readonly children?: ReactNode;
}

const useStyles = makeStyles({
  box: { alignItems: "center", textAlign: "center", padding: "20px" },
  neutral: { color: tokens.colorNeutralForeground2 },
});

export const Empty = ({ tone, title, lead, children }: EmptyProps) => {
  const styles = useStyles();
  const surface = useSurface();
  const toneText = useToneText();
  const Icon = tone === "good" ? GoodIcon : InfoIcon;
  return (
    <div className={mergeClasses(surface.card, styles.box)}>
      <Icon aria-hidden className={tone === "good" ? toneText.good : styles.neutral} fontSize={28} />
      <p className={surface.title}>{title}</p>
      {lead !== undefined && <p className={surface.small}>{lead}</p>}
      {children}
    </div>
  );
};
