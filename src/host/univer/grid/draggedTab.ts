/**
 * A sheet's tab that is held down leaves Univer's bar for the body, to be dragged. When sheets come, go or come to the front meanwhile, Univer draws the
 * bar anew and forgets the tab: it stays outside, and the bar's places are one short until the workbook is opened again. So the tab goes back before.
 */
import { CommandType } from "@univerjs/core";
import { SetWorksheetActiveOperation } from "@univerjs/sheets";
import type { Engine } from "../engine";

export const putDraggedTabBack = (engine: Engine, container: HTMLElement): void => {
  engine.beforeCommand(({ id, type }) => {
    if (type === CommandType.MUTATION || id === SetWorksheetActiveOperation.id) putBack(container);
  });
};

const TAB = "[data-u-comp=slide-tab-item]";

/** What Univer sets on a tab while it is dragged. */
const DRAGGED =
  "position left top width height background padding box-sizing font-size font-family font-weight color border-radius";

/** Its place is held by the only child of the bar that is no tab. */
const putBack = (container: HTMLElement): void => {
  const tab = document.querySelector<HTMLElement>(`body > ${TAB}`);
  if (tab === null) return;
  container.querySelector(`[data-u-comp=slide-tab-bar] > :not(${TAB})`)?.replaceWith(tab);
  for (const property of DRAGGED.split(" ")) tab.style.removeProperty(property);
};
