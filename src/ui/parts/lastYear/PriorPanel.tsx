/** 上年数 as it would be written: what stands there, what last year's workbook has, and what happens to it. Nothing is written before 写入. */
import { Button, makeStyles, mergeClasses, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import type { PriorFigureView, PriorView } from "../../../app/views/lastYear";
import { countTaken, isTaken, partsOf } from "../../store/prior";
import { text } from "../../text";
import { useActions, usePaneState } from "../../usePane";
import { ComparisonHead, useComparisonTable } from "../comparisonTable";
import { OpenPanel } from "../OpenPanel";
import { PlaceLink } from "../PlaceLink";
import { useSurface } from "../sharedStyles";

const useStyles = makeStyles({
  part: { color: tokens.colorNeutralForeground2, backgroundColor: tokens.colorNeutralBackground3 },
  taken: { fontWeight: tokens.fontWeightSemibold },
  figure: { fontVariantNumeric: "tabular-nums" },
});

export const PriorPanel = () => {
  const panel = usePaneState((s) => s.panel);
  return panel?.kind === "prior" ? <Shown view={panel.view} /> : null;
};

const Shown = ({ view }: { readonly view: PriorView }) => {
  const title = text.prior.title(view.year, view.department);
  return (
    <OpenPanel title={title}>
      {view.question !== undefined && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{view.question}</MessageBarBody>
        </MessageBar>
      )}
      <Figures view={view} />
      <Answers view={view} />
    </OpenPanel>
  );
};

const Figures = ({ view }: { readonly view: PriorView }) => {
  const table = useComparisonTable();
  const styles = useStyles();
  return (
    <table className={table.table}>
      <ComparisonHead columns={text.prior.columns} />
      {partsOf(view).map(({ name, figures }) => (
        <tbody key={name}>
          <tr>
            <th colSpan={3} scope="rowgroup" className={mergeClasses(table.cell, styles.part)}>
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
  const table = useComparisonTable();
  const styles = useStyles();
  const { field, was, place, found } = figure;
  const last = mergeClasses(
    table.cell,
    styles.figure,
    isTaken(figure) && styles.taken,
    found.state === "changed" && table.changed,
  );
  return (
    <tr>
      <th scope="row" className={table.cell}>
        {field}
      </th>
      <td className={mergeClasses(table.cell, styles.figure)}>
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
      <Button appearance="primary" size="small" onClick={closePanel}>
        {n > 0 ? text.prior.cancel : text.prior.close}
      </Button>
      {n > 0 && (
        <Button size="small" disabledFocusable={busy !== undefined} onClick={() => void takePrior(view)}>
          {view.question === undefined ? text.prior.write(n) : text.prior.writeSame(n)}
        </Button>
      )}
    </div>
  );
};
