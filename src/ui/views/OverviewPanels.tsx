/** What the buttons of the overview open: units, projects, last year's figures, Word reports. At most one is open. */
import { LookPanel } from "../parts/overview/LookPanel";
import { PriorPanel } from "../parts/lastYear/PriorPanel";
import { ProjectsPanel } from "../parts/projects/ProjectsPanel";
import { SettingsPanel } from "../parts/overview/SettingsPanel";
import { TransferPanel } from "../parts/projects/TransferPanel";
import { UnitsPanel } from "../parts/units/UnitsPanel";
import { WordExportPanel } from "../parts/word/WordExportPanel";
import { WordPanel } from "../parts/word/WordPanel";

export const OverviewPanels = () => (
  <>
    <LookPanel />
    <UnitsPanel />
    <ProjectsPanel />
    <TransferPanel />
    <PriorPanel />
    <WordPanel />
    <WordExportPanel />
    <SettingsPanel />
  </>
);
