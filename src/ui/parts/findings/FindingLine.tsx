/** A finding as one line of the list: level, name and cell, and in a few words what is wrong. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { RefObject } from "react";
import type { FindingView } from "../../../app/views/finding";
import { briefOf, cellOf, kindOf } from "../../store/findings";
import { spokenWord, text } from "../../text";
import { useActions } from "../../usePane";
import { LevelBadge } from "./LevelBadge";
import { useLineStyles } from "../lineStyles";
import { useSurface } from "../sharedStyles";

const useStyles = makeStyles({
  drawn: { columnGap: "6px", gridTemplateColumns: "auto minmax(0, 1fr) auto", padding: "2px 10px" },
  title: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: "19px",
    fontWeight: tokens.fontWeightSemibold,
  },
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
  const lines = useLineStyles();
  const styles = useStyles();
  const briefId = useId();
  const { openFinding, locateFinding } = useActions();
  const choose = (): void => (open ? openFinding(undefined) : void locateFinding(finding));
  return (
    <h4 className={lines.heading}>
      <button
        ref={line}
        type="button"
        data-line={finding.key}
        className={lines.line}
        tabIndex={tabStop ? 0 : -1}
        aria-expanded={open}
        aria-label={text.findings.lineFor(
          spokenWord(finding.title),
          text.findings.kinds[kindOf(finding)],
          cellOf(finding),
        )}
        aria-describedby={open ? undefined : briefId}
        onClick={choose}
      />
      <span aria-hidden className={mergeClasses(lines.drawn, styles.drawn)}>
        <LevelBadge finding={finding} />
        <span id={titleId} className={mergeClasses(styles.title, !open && lines.cut)}>
          {spokenWord(finding.title)}
        </span>
        <span className={styles.cell}>{cellOf(finding)}</span>
        {!open && <Brief id={briefId} finding={finding} />}
      </span>
    </h4>
  );
};

const Brief = ({ id, finding }: { readonly id: string; readonly finding: FindingView }) => {
  const lines = useLineStyles();
  const styles = useStyles();
  const surface = useSurface();
  return (
    <span id={id} className={mergeClasses(surface.small, styles.brief, lines.cut)}>
      {briefOf(finding)}
    </span>
  );
};
