/** Which findings are listed: by level; when asked for, by sheet, by rule, by words. */
import { Button, Input, makeStyles } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { FindingView } from "../../../app/views/finding";
import { FilterIcon, SearchIcon } from "../../icons";
import { countByGroup, countByKind, countByRule, type Counted } from "../../store/findings";
import type { FindingFilter } from "../../store/state";
import { text } from "../../text";
import { useActions } from "../../usePane";
import { Chips } from "../Chips";
import { Choice } from "../Choice";
import { useSurface } from "../sharedStyles";

interface FindingFiltersProps {
  readonly findings: readonly FindingView[];
  readonly filter: FindingFilter;
}

const KINDS = ["all", "must", "todo", "explain", "unsure", "explained", "notice"] as const;

const useStyles = makeStyles({
  fields: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)", gap: "6px" },
  wide: { gridColumn: "1 / -1" },
  field: { minWidth: 0, width: "100%" },
  button: { minWidth: 0, flexShrink: 0 },
  head: { display: "flex", alignItems: "flex-start", justifyContent: "space-between", gap: "6px" },
});

/** A level that no finding has is no choice, unless it is the one chosen. */
export const FindingFilters = ({ findings, filter }: FindingFiltersProps) => {
  const styles = useStyles();
  const surface = useSurface();
  const { setFilter } = useActions();
  const id = useId();
  const [asked, setAsked] = useState(false);
  const open = asked || filter.group !== "" || filter.rule !== "" || filter.text !== "";
  const counts = countByKind(findings);
  return (
    <div className={surface.tight}>
      <div className={styles.head}>
        <Chips
          label={text.findings.kindFilter}
          options={KINDS.filter((kind) => kind === "all" || kind === filter.kind || counts[kind] > 0).map((kind) => ({
            id: kind,
            label: text.findings.kinds[kind],
            count: counts[kind],
          }))}
          current={filter.kind}
          onChange={(kind) => setFilter({ kind })}
        />
        <Button
          size="small"
          appearance="subtle"
          className={styles.button}
          icon={<FilterIcon />}
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          aria-label={text.findings.filter}
          title={text.findings.filter}
          onClick={() => setAsked(!open)}
        />
      </div>
      {open && (
        <div id={id}>
          <Fields findings={findings} filter={filter} />
        </div>
      )}
    </div>
  );
};

const Fields = ({ findings, filter }: FindingFiltersProps) => {
  const styles = useStyles();
  const { setFilter } = useActions();
  return (
    <div className={styles.fields}>
      <CountedChoice
        label={text.findings.groupFilter}
        all={text.findings.allGroups}
        counted={countByGroup(findings)}
        value={filter.group}
        onChange={(group) => setFilter({ group })}
      />
      <CountedChoice
        label={text.findings.ruleFilter}
        all={text.findings.allRules}
        counted={countByRule(findings)}
        value={filter.rule}
        onChange={(rule) => setFilter({ rule })}
      />
      <Input
        size="small"
        type="search"
        aria-label={text.findings.search}
        className={styles.wide}
        contentBefore={<SearchIcon />}
        placeholder={text.findings.searchHint}
        value={filter.text}
        onChange={(_, { value }) => setFilter({ text: value })}
      />
    </div>
  );
};

interface ChoiceProps {
  readonly label: string;
  readonly all: string;
  readonly counted: readonly Counted[];
  readonly value: string;
  readonly onChange: (id: string) => void;
}

const CountedChoice = ({ label, all, counted, value, onChange }: ChoiceProps) => {
  const styles = useStyles();
  return (
    <Choice
      size="small"
      aria-label={label}
      className={styles.field}
      value={value}
      onChange={(_, data) => onChange(data.value)}
    >
      <option value="">{all}</option>
      {counted.map(({ id, name, count }) => (
        <option key={id} value={id}>
          {text.findings.counted(name, count)}
        </option>
      ))}
    </Choice>
  );
};
