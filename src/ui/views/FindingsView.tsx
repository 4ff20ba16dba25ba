/** Every finding, grouped by the part of the report it belongs to. */
import { Button } from "@fluentui/react-components";
import { useId } from "react";
import { Empty } from "../parts/Empty";
import { FindingCard } from "../parts/FindingCard";
import { FindingFilters } from "../parts/FindingFilters";
import { useSurface } from "../parts/surface";
import { useFocusWhenLost } from "../parts/useFocus";
import { pageOf } from "../store/findings";
import type { FindingGroup, FindingPage } from "../store/findings";
import { noFilter, SLICE } from "../store/state";
import type { Panel } from "../store/state";
import { text } from "../text";
import { useActions, usePaneState } from "../usePane";

export const FindingsView = () => {
  const surface = useSurface();
  const check = usePaneState((s) => s.check);
  const filter = usePaneState((s) => s.filter);
  const shown = usePaneState((s) => s.shown);
  const heading = useFocusWhenLost<HTMLHeadingElement>(check);
  const findings = check?.findings ?? [];
  return (
    <div className={surface.stack}>
      <h2 ref={heading} tabIndex={-1} className={surface.unseen}>
        {text.findings.title}
      </h2>
      {check === undefined && <Empty tone="neutral" title={text.overview.notChecked} lead={text.findings.notChecked} />}
      {check !== undefined && findings.length === 0 && (
        <Empty tone="good" title={text.findings.none} lead={text.findings.noneLead} />
      )}
      {findings.length > 0 && (
        <>
          <FindingFilters findings={findings} filter={filter} />
          <Page page={pageOf(findings, filter, shown)} />
        </>
      )}
    </div>
  );
};

const Page = ({ page }: { readonly page: FindingPage }) => {
  const surface = useSurface();
  const { setFilter, showMore } = useActions();
  const left = page.matching - page.drawn;
  if (page.matching === 0)
    return (
      <Empty tone="neutral" title={text.findings.noMatch}>
        <Button onClick={() => setFilter(noFilter)}>{text.findings.clearFilter}</Button>
      </Empty>
    );
  return (
    <>
      {page.groups.map((group) => (
        <Group key={group.name} group={group} />
      ))}
      {left > 0 && (
        <>
          <p className={surface.small}>{text.findings.shown(page.drawn, page.matching)}</p>
          <Button onClick={showMore}>{text.findings.more(Math.min(SLICE, left))}</Button>
        </>
      )}
    </>
  );
};

/** The form that is open in this finding, if any. */
const panelIn = (panel: Panel | undefined, key: string) =>
  panel !== undefined && "key" in panel && panel.key === key ? panel.kind : undefined;

const Group = ({ group }: { readonly group: FindingGroup }) => {
  const surface = useSurface();
  const headingId = useId();
  const selected = usePaneState((s) => s.selected);
  const panel = usePaneState((s) => s.panel);
  const signer = usePaneState((s) => s.signer);
  const explanations = usePaneState((s) => s.explanations);
  return (
    <section aria-labelledby={headingId} className={surface.tight}>
      <div className={surface.spread}>
        <h3 id={headingId} className={surface.title}>
          {group.name}
        </h3>
        <span className={surface.small}>{text.findings.groupCount(group.findings.length)}</span>
      </div>
      {group.findings.map((finding) => (
        <FindingCard
          key={finding.key}
          finding={finding}
          selected={selected.includes(finding.key)}
          panel={panelIn(panel, finding.key)}
          signer={signer}
          explanations={explanations}
        />
      ))}
    </section>
  );
};
