/** Which findings are listed: by level, by part of the report, by words. */
import { Field, Input, makeStyles, Select } from "@fluentui/react-components";
import type { FindingView } from "../../app/views";
import { SearchIcon } from "../icons";
import { countByKind, groupNames } from "../store/findings";
import type { FindingFilter } from "../store/state";
import { text } from "../text";
import { useActions } from "../usePane";
import { Chips } from "./Chips";
import { useSurface } from "./surface";

interface FindingFiltersProps {
  readonly findings: readonly FindingView[];
  readonly filter: FindingFilter;
}

const KINDS = ["all", "must", "todo", "explain", "unsure", "explained"] as const;

const useStyles = makeStyles({
  fields: { display: "grid", gridTemplateColumns: "minmax(0, 2fr) minmax(0, 3fr)", gap: "8px" },
  field: { minWidth: 0, width: "100%" },
});

export const FindingFilters = ({ findings, filter }: FindingFiltersProps) => {
  const styles = useStyles();
  const surface = useSurface();
  const { setFilter } = useActions();
  const counts = countByKind(findings);
  return (
    <div className={surface.tight}>
      <Chips
        label={text.findings.kindFilter}
        options={KINDS.map((id) => ({ id, label: text.findings.kinds[id], count: counts[id] }))}
        current={filter.kind}
        onChange={(kind) => setFilter({ kind })}
      />
      <div className={styles.fields}>
        <Field size="small" label={text.findings.groupFilter}>
          <Select
            size="small"
            className={styles.field}
            value={filter.group}
            onChange={(_, { value }) => setFilter({ group: value })}
          >
            <option value="">{text.findings.allGroups}</option>
            {groupNames(findings).map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
        <Field size="small" label={text.findings.search}>
          <Input
            size="small"
            type="search"
            className={styles.field}
            contentBefore={<SearchIcon />}
            placeholder={text.findings.searchHint}
            value={filter.text}
            onChange={(_, { value }) => setFilter({ text: value })}
          />
        </Field>
      </div>
    </div>
  );
};
