/** A finding as one line of the list: level, name and cell, and in a few words what is wrong. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { RefObject } from "react";
import type { FindingView } from "../../app/views";
import { briefOf, cellOf, kindOf } from "../store/findings";
import { text } from "../text";
import { useActions } from "../usePane";
import { LevelBadge } from "./LevelBadge";
import { useSurface } from "./surface";

const useStyles = makeStyles({
  /** Drawn over the button, which says the same by its name. */
  drawn: {
    position: "relative",
    zIndex: 1,
    pointerEvents: "none",
    display: "grid",
    alignItems: "center",
    columnGap: "6px",
    gridTemplateColumns: "auto minmax(0, 1fr) auto",
    padding: "3px 10px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  heading: { position: "relative", margin: 0, fontWeight: tokens.fontWeightRegular },
  line: {
    position: "absolute",
    inset: 0,
    width: "100%",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  title: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: "19px",
    fontWeight: tokens.fontWeightSemibold,
  },
  cut: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  brief: { gridColumn: "1 / -1", color: tokens.colorNeutralForeground2, lineHeight: "15px" },
  cell: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, fontVariantNumeric: "tabular-nums" },
});

interface FindingLineProps {
  readonly finding: FindingView;
  readonly open: boolean;
  /** The one line of the list that Tab leads to; the arrow keys lead to the others. */
  readonly tabStop: boolean;
  readonly line: RefObject<HTMLButtonElement | null>;
  readonly titleId: string;
}

/** A click opens it and goes to the cell; on the open one it closes. */
export const FindingLine = ({ finding, open, tabStop, line, titleId }: FindingLineProps) => {
  const styles = useStyles();
  const briefId = useId();
  const { openFinding, locateFinding } = useActions();
  const choose = (): void => (open ? openFinding(undefined) : void locateFinding(finding));
  return (
    <h4 className={styles.heading}>
      <button
        ref={line}
        type="button"
        data-line={finding.key}
        className={styles.line}
        tabIndex={tabStop ? 0 : -1}
        aria-expanded={open}
        aria-label={text.findings.lineFor(finding.title, text.findings.kinds[kindOf(finding)], cellOf(finding))}
        aria-describedby={open ? undefined : briefId}
        onClick={choose}
      />
      <span aria-hidden className={styles.drawn}>
        <LevelBadge finding={finding} />
        <span id={titleId} className={mergeClasses(styles.title, !open && styles.cut)}>
          {finding.title}
        </span>
        <span className={styles.cell}>{cellOf(finding)}</span>
        {!open && <Brief id={briefId} finding={finding} />}
      </span>
    </h4>
  );
};

const Brief = ({ id, finding }: { readonly id: string; readonly finding: FindingView }) => {
  const styles = useStyles();
  const surface = useSurface();
  return (
    <span id={id} className={mergeClasses(surface.small, styles.brief, styles.cut)}>
      {briefOf(finding)}
    </span>
  );
};
