/** What can be done besides the next step; what the main button or the foot of the pane already offers is left out. */
import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import {
  AgainIcon,
  ClearIcon,
  LookIcon,
  ProjectsIcon,
  ResultIcon,
  RowsIcon,
  SettingsIcon,
  SheetIcon,
  UnitsIcon,
} from "../../icons";
import { text } from "../../text";
import { useSurface } from "../sharedStyles";
import { useActions, useNextStep, usePaneState } from "../../usePane";
import { PriorAction } from "../lastYear/PriorAction";

interface Action {
  readonly id: string;
  readonly label: string;
  readonly icon: ReactElement;
  readonly run: () => unknown;
  /** What it writes at once. */
  readonly writes?: string;
}

const useStyles = makeStyles({
  grid: { display: "grid", gridTemplateColumns: "repeat(2, minmax(0, 1fr))", gap: "8px" },
});

export const OtherActions = () => {
  const styles = useStyles();
  const surface = useSurface();
  const busy = usePaneState((s) => s.busy);
  const isFirst = usePaneState((s) => s.check === undefined);
  const {
    check,
    makeScoreSheet,
    makeResultSheet,
    clearMarks,
    openUnits,
    openProjects,
    fitRows,
    openLook,
    openSettings,
  } = useActions();
  const main = useNextStep().kind;
  const actions: readonly Action[] = [
    { id: "check", label: text.check.first, icon: <AgainIcon />, run: check },
    { id: "scoreSheet", label: text.score.make, icon: <SheetIcon />, run: makeScoreSheet, writes: text.score.makeLead },
    {
      id: "resultSheet",
      label: text.check.resultSheet,
      icon: <ResultIcon />,
      run: makeResultSheet,
      writes: text.check.resultLead,
    },
    { id: "units", label: text.units.open, icon: <UnitsIcon />, run: openUnits },
    { id: "projects", label: text.projects.open, icon: <ProjectsIcon />, run: openProjects },
    { id: "restoreLook", label: text.look.restore, icon: <LookIcon />, run: openLook },
    { id: "fitRows", label: text.look.fit, icon: <RowsIcon />, run: fitRows },
    { id: "clearMarks", label: text.check.clearMarks, icon: <ClearIcon />, run: clearMarks },
    { id: "settings", label: text.settings.open, icon: <SettingsIcon />, run: openSettings },
  ];
  const offered = actions.filter(({ id }) => id !== main && (isFirst || id !== "check"));
  return (
    <section aria-label={text.overview.more} className={surface.tight}>
      <div className={styles.grid}>
        {offered.map(({ id, label, icon, run }) => (
          <Button key={id} icon={icon} disabledFocusable={busy !== undefined} onClick={() => void run()}>
            {label}
          </Button>
        ))}
        <PriorAction />
      </div>
      {offered.map(
        ({ id, label, writes }) =>
          writes !== undefined && (
            <p key={id} className={surface.small}>
              {text.overview.writes(label, writes)}
            </p>
          ),
      )}
    </section>
  );
};
