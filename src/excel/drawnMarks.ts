/** Which conditional formats in the workbook are our marks, as far as this session knows. */
export interface DrawnMarks {
  /** Ids of our marks on a sheet. */
  on(sheetId: string): readonly string[];
  /** Whether a format is known to be somebody else's, so that its formula need not be read again. */
  isForeign(sheetId: string, id: string): boolean;
  draw(sheetId: string, id: string): void;
  foreign(sheetId: string, id: string): void;
  dropSheet(sheetId: string): void;
  /** Before marks are changed: if the change breaks off, nothing is known, and the next marking looks at every format again. */
  forget(): void;
}

export const createDrawnMarks = (): DrawnMarks => {
  const ours = new Map<string, string[]>();
  const others = new Set<string>();
  return {
    on: (sheetId) => ours.get(sheetId) ?? [],
    isForeign: (sheetId, id) => others.has(`${sheetId}/${id}`),
    draw: (sheetId, id) => ours.set(sheetId, [...(ours.get(sheetId) ?? []), id]),
    foreign: (sheetId, id) => others.add(`${sheetId}/${id}`),
    dropSheet: (sheetId) => ours.delete(sheetId),
    forget: () => ours.clear(),
  };
};
