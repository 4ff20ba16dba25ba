/** One comparison: drawn, and behind it the same as a table. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { BarView, ChartView } from "../../../app/views/charts";
import { spokenWord, text } from "../../text";
import { ChartBars } from "./ChartBars";
import { Disclosure } from "../Disclosure";
import { FormWord } from "../FormWord";
import { PlaceLink } from "../PlaceLink";
import { useSurface } from "../sharedStyles";

const useStyles = makeStyles({
  card: { breakInside: "avoid" },
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  cell: {
    padding: "3px 4px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
  },
  number: { textAlign: "right", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
});

export const ChartCard = ({ chart }: { readonly chart: ChartView }) => {
  const styles = useStyles();
  const surface = useSurface();
  const titleId = useId();
  return (
    <section aria-labelledby={titleId} className={mergeClasses(surface.card, styles.card)}>
      <div className={surface.spread}>
        <h3 id={titleId} className={surface.title}>
          <FormWord word={chart.title} />
        </h3>
        {chart.whole !== undefined && (
          <span className={mergeClasses(surface.small, surface.unbroken)}>
            {text.analysis.whole(chart.whole.shown)}
          </span>
        )}
      </div>
      {chart.empty ? <p className={surface.small}>{text.analysis.empty}</p> : <Filled chart={chart} />}
    </section>
  );
};

const Filled = ({ chart }: { readonly chart: ChartView }) => (
  <>
    <ChartBars chart={chart} />
    <Disclosure label={text.analysis.table} name={text.analysis.tableFor(spokenWord(chart.title))}>
      <Table chart={chart} />
    </Disclosure>
  </>
);

const Table = ({ chart }: { readonly chart: ChartView }) => {
  const styles = useStyles();
  const shares = chart.bars.some(({ share }) => share !== undefined);
  const number = mergeClasses(styles.cell, styles.number);
  const [item, figure, share] = text.analysis.columns;
  return (
    <table aria-label={text.analysis.tableFor(spokenWord(chart.title))} className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={styles.cell}>
            {item}
          </th>
          <th scope="col" className={number}>
            {figure}
          </th>
          {shares && (
            <th scope="col" className={number}>
              {share}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {[...chart.bars, ...(chart.whole === undefined ? [] : [chart.whole])].map((bar) => (
          <Row key={bar.label} bar={bar} shares={shares} />
        ))}
      </tbody>
    </table>
  );
};

const Row = ({ bar, shares }: { readonly bar: BarView; readonly shares: boolean }) => {
  const styles = useStyles();
  const number = mergeClasses(styles.cell, styles.number);
  return (
    <tr>
      <th scope="row" className={styles.cell}>
        {bar.place === undefined ? bar.label : <PlaceLink place={bar.place}>{bar.label}</PlaceLink>}
      </th>
      <td className={number}>{bar.shown}</td>
      {shares && <td className={number}>{bar.share ?? ""}</td>}
    </tr>
  );
};
