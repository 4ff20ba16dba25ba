/** A list to choose from: no wider than the pane, however long its words are. */
import { makeStyles, mergeClasses, Select, type SelectProps } from "@fluentui/react-components";

const useStyles = makeStyles({ root: { minWidth: 0, "> select": { minWidth: 0, textOverflow: "ellipsis" } } });

export const Choice = ({ className, ...props }: SelectProps) => (
  <Select {...props} className={mergeClasses(useStyles().root, className)} />
);
