/** What the buttons of the overview open: units, last year's figures, Word reports. At most one is open. */
import { LookPanel } from "../parts/LookPanel";
import { PriorPanel } from "../parts/PriorPanel";
import { SettingsPanel } from "../parts/SettingsPanel";
import { UnitsPanel } from "../parts/UnitsPanel";
import { WordExportPanel } from "../parts/WordExportPanel";
import { WordPanel } from "../parts/WordPanel";

export const OverviewPanels = () => (
  <>
    <LookPanel />
    <UnitsPanel />
    <PriorPanel />
    <WordPanel />
    <WordExportPanel />
    <SettingsPanel />
  </>
);
