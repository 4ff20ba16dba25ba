/** One finding, as a line or opened. Drawn by the hundred, so it is redrawn only when its own inputs change. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo, useEffect, useId, useRef } from "react";
import type { RefObject } from "react";
import { text } from "../../text";
import { FindingBody, type FindingBodyProps } from "./FindingBody";
import { FindingLine } from "./FindingLine";
import { useSurface } from "../sharedStyles";
import { useFocusWhenLost } from "../useFocus";

interface FindingCardProps extends FindingBodyProps {
  /** Stands at the cell that is selected in the sheet. */
  readonly selected: boolean;
  readonly open: boolean;
  readonly tabStop: boolean;
}

const useStyles = makeStyles({
  card: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  selected: { border: `1px solid ${tokens.colorBrandStroke1}`, boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}` },
});

/** The one that was opened comes into view, its line last, so that the line is seen whatever the height; focus stays where it is. */
const useScrollIntoView = (open: boolean, card: RefObject<HTMLElement | null>, line: RefObject<HTMLElement | null>) => {
  useEffect(() => {
    if (!open) return;
    card.current?.scrollIntoView({ block: "nearest" });
    line.current?.scrollIntoView({ block: "nearest" });
  }, [open, card, line]);
};

export const FindingCard = memo((props: FindingCardProps) => {
  const { finding, selected, open, tabStop, panel } = props;
  const styles = useStyles();
  const surface = useSurface();
  const titleId = useId();
  const line = useRef<HTMLButtonElement>(null);
  const card = useFocusWhenLost<HTMLElement>(panel);
  useScrollIntoView(open, card, line);
  return (
    <article
      ref={card}
      tabIndex={-1}
      aria-labelledby={titleId}
      aria-current={selected || undefined}
      className={mergeClasses(styles.card, selected && styles.selected)}
    >
      <FindingLine finding={finding} open={open} tabStop={tabStop} line={line} titleId={titleId} />
      {selected && <span className={surface.unseen}>{text.findings.selected}</span>}
      {open && <FindingBody {...props} />}
    </article>
  );
});
FindingCard.displayName = "FindingCard";
