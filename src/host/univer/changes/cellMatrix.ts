/** The cells of one of Univer's changes, by row and column: what of each is set, null for a cell that is emptied. */
export type CellMatrix = { readonly [row: string]: { readonly [col: string]: object | null } };

/** Whether a change leaves the content of the cell alone. */
export const isOnlyFormat = (cell: object | null): boolean =>
  cell !== null && Object.keys(cell).every((key) => key === "s");
