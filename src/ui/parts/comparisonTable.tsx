/** The table of what stands there beside what would be written: its styles and its head. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

export const useComparisonTable = makeStyles({
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
  changed: { backgroundColor: tokens.colorStatusWarningBackground1, color: tokens.colorNeutralForeground1 },
});

export const ComparisonHead = ({ columns }: { readonly columns: readonly string[] }) => {
  const styles = useComparisonTable();
  return (
    <thead>
      <tr>
        {columns.map((name) => (
          <th key={name} scope="col" className={mergeClasses(styles.cell, styles.head)}>
            {name}
          </th>
        ))}
      </tr>
    </thead>
  );
};
