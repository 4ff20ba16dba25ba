/** Every finding as a line, grouped by the sheet that it is put right on; one of them open. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { Empty } from "../parts/Empty";
import { FormWord } from "../parts/FormWord";
import { FindingCard } from "../parts/findings/FindingCard";
import { FindingFilters } from "../parts/findings/FindingFilters";
import { useSurface } from "../parts/sharedStyles";
import { useFocusWhenLost } from "../parts/useFocus";
import { useListKeys } from "../parts/findings/useListKeys";
import { isOpen, pageOf } from "../store/findings";
import type { FindingGroup, FindingPage } from "../store/findings";
import { noFilter, SLICE } from "../store/state";
import type { Panel } from "../store/state";
import { text } from "../text";
import { useActions, usePaneState } from "../usePane";

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", gap: "3px" },
  groupName: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

export const FindingsView = () => {
  const surface = useSurface();
  const check = usePaneState((s) => s.check);
  const filter = usePaneState((s) => s.filter);
  const shown = usePaneState((s) => s.shown);
  const heading = useFocusWhenLost<HTMLHeadingElement>(check);
  const findings = check?.findings ?? [];
  return (
    <div className={surface.tight}>
      <h2 ref={heading} tabIndex={-1} className={surface.unseen}>
        {text.findings.title}
      </h2>
      {check === undefined && <Empty tone="neutral" title={text.overview.notChecked} lead={text.findings.notChecked} />}
      {check !== undefined && findings.length === 0 && (
        <Empty tone="good" title={text.findings.none} lead={text.findings.noneLead} />
      )}
      {findings.length > 0 && (
        <>
          {!findings.some(isOpen) && <Empty tone="good" title={text.findings.none} lead={text.findings.settled} />}
          <FindingFilters findings={findings} filter={filter} />
          <Page page={pageOf(findings, filter, shown)} />
        </>
      )}
    </div>
  );
};

const Page = ({ page }: { readonly page: FindingPage }) => {
  const surface = useSurface();
  const { setFilter } = useActions();
  const onKeyDown = useListKeys();
  const opened = usePaneState((s) => s.opened);
  if (page.matching === 0)
    return (
      <Empty tone="neutral" title={text.findings.noMatch}>
        <Button onClick={() => setFilter(noFilter)}>{text.findings.clearFilter}</Button>
      </Empty>
    );
  const keys = page.groups.flatMap((g) => g.findings.map((f) => f.key));
  const tabStop = opened !== undefined && keys.includes(opened) ? opened : keys[0];
  return (
    <div className={surface.tight} onKeyDown={onKeyDown}>
      {page.groups.map((group) => (
        <Group key={group.name} group={group} tabStop={tabStop} />
      ))}
      <More left={page.matching - page.drawn} page={page} />
    </div>
  );
};

const More = ({ left, page }: { readonly left: number; readonly page: FindingPage }) => {
  const surface = useSurface();
  const { showMore } = useActions();
  if (left === 0) return null;
  return (
    <>
      <p className={surface.small}>{text.findings.shown(page.drawn, page.matching)}</p>
      <Button onClick={showMore}>{text.findings.more(Math.min(SLICE, left))}</Button>
    </>
  );
};

/** The form that is open in this finding, if any. */
const panelIn = (panel: Panel | undefined, key: string) =>
  panel !== undefined && "key" in panel && panel.key === key ? panel.kind : undefined;

const Group = ({ group, tabStop }: { readonly group: FindingGroup; readonly tabStop: string | undefined }) => {
  const surface = useSurface();
  const styles = useStyles();
  const headingId = useId();
  const selected = usePaneState((s) => s.selected);
  const opened = usePaneState((s) => s.opened);
  const panel = usePaneState((s) => s.panel);
  const signer = usePaneState((s) => s.signer);
  const explanations = usePaneState((s) => s.explanations);
  return (
    <section aria-labelledby={headingId} className={styles.group}>
      <div className={surface.spread}>
        <h3 id={headingId} className={styles.groupName}>
          <FormWord word={group.name} />
        </h3>
        <span className={surface.small}>{text.findings.groupCount(group.findings.length)}</span>
      </div>
      {group.findings.map((finding) => (
        <FindingCard
          key={finding.key}
          finding={finding}
          selected={selected.includes(finding.key)}
          open={opened === finding.key}
          tabStop={tabStop === finding.key}
          panel={panelIn(panel, finding.key)}
          signer={signer}
          explanations={explanations}
        />
      ))}
    </section>
  );
};
