/** What the buttons of the overview open: units, projects, last year's figures, Word reports. At most one is open. */
import { LookPanel } from "../parts/LookPanel";
import { PriorPanel } from "../parts/PriorPanel";
import { ProjectsPanel } from "../parts/ProjectsPanel";
import { SettingsPanel } from "../parts/SettingsPanel";
import { TransferPanel } from "../parts/TransferPanel";
import { UnitsPanel } from "../parts/UnitsPanel";
import { WordExportPanel } from "../parts/WordExportPanel";
import { WordPanel } from "../parts/WordPanel";

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
