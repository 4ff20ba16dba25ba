/** 上年数 as it would be written: what stands there, what last year's workbook has, and what happens to it. Nothing is written before 写入. */
import { Button, makeStyles, mergeClasses, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import type { PriorFigureView, PriorView } from "../../app/session";
import { countTaken, isTaken, partsOf } from "../store/prior";
import { text } from "../text";
import { useActions, usePaneState } from "../usePane";
import { PlaceLink } from "./PlaceLink";
import { useSurface } from "./surface";
import { useFocusOnOpen } from "./useFocus";

const useStyles = makeStyles({
  table: {
    width: "100%",
    tableLayout: "fixed",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  cell: {
    padding: "4px 6px",
    textAlign: "left",
    verticalAlign: "top",
    fontWeight: tokens.fontWeightRegular,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  head: { fontWeight: tokens.fontWeightSemibold },
  part: { color: tokens.colorNeutralForeground2, backgroundColor: tokens.colorNeutralBackground3 },
  taken: { fontWeight: tokens.fontWeightSemibold },
  changed: { backgroundColor: tokens.colorStatusWarningBackground1, color: tokens.colorNeutralForeground1 },
  figure: { fontVariantNumeric: "tabular-nums" },
});

export const PriorPanel = () => {
  const panel = usePaneState((s) => s.panel);
  return panel?.kind === "prior" ? <Shown view={panel.view} /> : null;
};

const Shown = ({ view }: { readonly view: PriorView }) => {
  const surface = useSurface();
  const { closePanel } = useActions();
  const ref = useFocusOnOpen<HTMLElement>();
  const title = text.prior.title(view.year, view.department);
  return (
    <section
      ref={ref}
      aria-label={title}
      tabIndex={-1}
      className={surface.card}
      onKeyDown={(e) => e.key === "Escape" && closePanel()}
    >
      <h3 className={surface.title}>{title}</h3>
      {view.question !== undefined && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{view.question}</MessageBarBody>
        </MessageBar>
      )}
      <Figures view={view} />
      <Answers view={view} />
    </section>
  );
};

const Figures = ({ view }: { readonly view: PriorView }) => {
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {text.prior.columns.map((name) => (
            <th key={name} scope="col" className={mergeClasses(styles.cell, styles.head)}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      {partsOf(view).map(({ name, figures }) => (
        <tbody key={name}>
          <tr>
            <th colSpan={3} scope="rowgroup" className={mergeClasses(styles.cell, styles.part)}>
              {name}
            </th>
          </tr>
          {figures.map((figure) => (
            <Row key={figure.cell} figure={figure} />
          ))}
        </tbody>
      ))}
    </table>
  );
};

/** What happens is said in words; colour and weight only help to find it. */
const Row = ({ figure }: { readonly figure: PriorFigureView }) => {
  const styles = useStyles();
  const { field, was, place, found } = figure;
  const last = mergeClasses(
    styles.cell,
    styles.figure,
    isTaken(figure) && styles.taken,
    found.state === "changed" && styles.changed,
  );
  return (
    <tr>
      <th scope="row" className={styles.cell}>
        {field}
      </th>
      <td className={mergeClasses(styles.cell, styles.figure)}>
        {found.state === "changed" && place !== undefined ? <PlaceLink place={place}>{was}</PlaceLink> : was}
      </td>
      <td className={last}>
        {found.state === "notTaken" ? text.prior.notTaken(found.because) : found.shown}
        <br />
        {found.state !== "notTaken" && text.prior.states[found.state]}
      </td>
    </tr>
  );
};

const Answers = ({ view }: { readonly view: PriorView }) => {
  const surface = useSurface();
  const busy = usePaneState((s) => s.busy);
  const { takePrior, closePanel } = useActions();
  const n = countTaken(view);
  return (
    <div className={surface.row}>
      {n > 0 && (
        <Button
          appearance="primary"
          size="small"
          disabledFocusable={busy !== undefined}
          onClick={() => void takePrior(view)}
        >
          {view.question === undefined ? text.prior.write(n) : text.prior.writeSame(n)}
        </Button>
      )}
      <Button size="small" onClick={closePanel}>
        {n > 0 ? text.prior.cancel : text.prior.close}
      </Button>
    </div>
  );
};
