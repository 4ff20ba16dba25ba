/** Both sides of a finding beside each other: the figure as filled in, and what it is held against. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { EvidenceView } from "../../../app/views/finding";
import { text } from "../../text";
import { PlaceLink } from "../PlaceLink";
import { useSurface } from "../sharedStyles";

const useStyles = makeStyles({
  sides: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    gap: "1px",
    backgroundColor: tokens.colorNeutralStroke2,
    borderRadius: tokens.borderRadiusMedium,
    overflow: "hidden",
  },
  stacked: { gridTemplateColumns: "minmax(0, 1fr)" },
  side: { padding: "5px 8px", backgroundColor: tokens.colorNeutralBackground3 },
  list: { margin: 0, display: "flex", flexDirection: "column", gap: "2px" },
  figure: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "anywhere",
  },
  terms: {
    margin: 0,
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: "8px",
    fontSize: tokens.fontSizeBase200,
  },
});

const columnOf = ({ field, fieldParts }: EvidenceView): string => fieldParts.at(-1) ?? field;

/** The column, enough beside the full field above; the rows where all are of one column. */
const shortIn = (figures: readonly EvidenceView[]): ((figure: EvidenceView) => string) => {
  const oneColumn = figures.length > 1 && new Set(figures.map(columnOf)).size === 1;
  return oneColumn ? ({ field, fieldParts }) => fieldParts.at(-2) ?? field : columnOf;
};

const of = (evidence: readonly EvidenceView[], role: EvidenceView["role"]): readonly EvidenceView[] =>
  evidence.filter((e) => e.role === role);

export const Compare = ({ evidence }: { readonly evidence: readonly EvidenceView[] }) => {
  const styles = useStyles();
  const left = of(evidence, "left");
  const right = of(evidence, "right");
  const terms = of(evidence, "term");
  if (left.length === 0 && right.length > 0) return <Facing figures={right} />;
  if (left.length === 0 || right.length + terms.length === 0) return null;
  const long = Math.max(right.length, terms.length) > 2;
  return (
    <div className={mergeClasses(styles.sides, long && styles.stacked)}>
      <Side heading={text.findings.left} figures={left} />
      {right.length > 0 ? <Against figures={right} /> : <Terms heading={text.findings.terms} terms={terms} />}
    </div>
  );
};

/** What a sentence is held against, each a way to its cell: the table may be what is wrong. */
const Facing = ({ figures }: { readonly figures: readonly EvidenceView[] }) => {
  const surface = useSurface();
  return (
    <ul aria-label={text.findings.right} className={surface.plainList}>
      {figures.map((e) => (
        <li key={e.cell} className={surface.small}>
          {text.findings.right}：{columnOf(e)} {e.shown}
          {e.place !== undefined && (
            <>
              {"　"}
              <PlaceLink place={e.place} />
            </>
          )}
        </li>
      ))}
    </ul>
  );
};

const Side = ({ heading, figures }: { readonly heading: string; readonly figures: readonly EvidenceView[] }) => {
  const styles = useStyles();
  const surface = useSurface();
  const short = shortIn(figures);
  return (
    <div className={styles.side}>
      <p className={surface.small}>{heading}</p>
      <dl className={styles.list}>
        {figures.map((e) => (
          <div key={e.cell}>
            <dt className={surface.small}>{short(e)}</dt>
            <dd className={mergeClasses(styles.figure, surface.firstLines)}>{e.shown}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
};

/** A long other side is listed as closely as the terms of a sum. */
const Against = ({ figures }: { readonly figures: readonly EvidenceView[] }) =>
  figures.length > 2 ? (
    <Terms heading={text.findings.right} terms={figures} />
  ) : (
    <Side heading={text.findings.right} figures={figures} />
  );

const Terms = ({ heading, terms }: { readonly heading: string; readonly terms: readonly EvidenceView[] }) => {
  const styles = useStyles();
  const surface = useSurface();
  const short = shortIn(terms);
  return (
    <div className={styles.side}>
      <p className={surface.small}>{heading}</p>
      <dl className={styles.list}>
        {terms.map((e) => (
          <div key={e.cell} className={styles.terms}>
            <dt>{short(e)}</dt>
            <dd className={mergeClasses(styles.figure, surface.small)}>{e.shown}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
};
