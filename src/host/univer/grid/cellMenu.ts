/** What a person finds in the menu of a cell, besides what the grid has there itself. */
import "@univerjs/preset-sheets-core";
import type { Engine } from "../engine";

export interface CellMenuItem {
  readonly id: string;
  readonly title: string;
  readonly run: () => void;
}

export const addToCellMenu = (engine: Engine, { id, title, run }: CellMenuItem): void => {
  engine.api.createMenu({ id, title, action: run }).appendTo(["contextMenu.mainArea", "contextMenu.others"]);
};
