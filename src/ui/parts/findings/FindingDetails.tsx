/** What stands behind a finding: its code, its basis, and every cell that took part, each a way to go there. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { EvidenceView, FindingView } from "../../../app/views/finding";
import { kindOf } from "../../store/findings";
import { text } from "../../text";
import { PlaceLink } from "../PlaceLink";
import { useSurface } from "../sharedStyles";

const useStyles = makeStyles({
  list: {
    margin: 0,
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: "10px",
    rowGap: "6px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  term: { color: tokens.colorNeutralForeground2, whiteSpace: "nowrap" },
  value: { margin: 0, overflowWrap: "anywhere" },
});

const noteFor = (finding: FindingView): string => {
  const kind = kindOf(finding);
  if (kind === "must") return finding.explainable ? text.findings.mustOrExplain : text.findings.mustRule;
  if (kind === "todo") return text.findings.fillIn;
  if (kind === "unsure") return text.findings.cannotJudge;
  return finding.explainable ? "" : text.findings.notExplainable;
};

export const FindingDetails = ({ finding }: { readonly finding: FindingView }) => {
  const styles = useStyles();
  const surface = useSurface();
  const note = noteFor(finding);
  return (
    <div className={surface.inset}>
      <dl className={styles.list}>
        <dt className={styles.term}>{text.findings.code}</dt>
        <dd className={styles.value}>{finding.rule}</dd>
        <dt className={styles.term}>{text.findings.basis}</dt>
        <dd className={styles.value}>{finding.basis}</dd>
        <Cells cells={finding.evidence} />
      </dl>
      {note !== "" && <p className={surface.small}>{note}</p>}
    </div>
  );
};

/** Characters of a text that is more than a line or two. */
const LONG = 80;

const Cells = ({ cells }: { readonly cells: readonly EvidenceView[] }) => {
  const styles = useStyles();
  const surface = useSurface();
  if (cells.length === 0) return null;
  return (
    <>
      <dt className={styles.term}>{text.findings.related}</dt>
      <dd className={styles.value}>
        <ul className={surface.plainList}>
          {cells.map((e) => (
            <li key={`${e.role} ${e.cell}`}>
              <span className={e.shown.length > LONG ? surface.firstLines : ""}>
                {e.field}：{e.shown}
              </span>
              {e.place !== undefined && (
                <>
                  {"　"}
                  <PlaceLink place={e.place} />
                </>
              )}
            </li>
          ))}
        </ul>
      </dd>
    </>
  );
};
