/** Which conditional formats in the workbook are our marks, as far as this session knows. */
export interface DrawnMarks {
  /** Ids of our marks on a sheet. */
  on(sheetId: string): readonly string[];
  /** How many formats the sheet has when nobody has changed them since we looked; undefined before the first look. */
  expected(sheetId: string): number | undefined;
  /** Whether a format is known to be somebody else's, so that its formula need not be read again. */
  isForeign(sheetId: string, id: string): boolean;
  draw(sheetId: string, id: string): void;
  /** The formats of others that a look at the sheet has found, and how many more there are that cannot be read. */
  found(sheetId: string, foreign: readonly string[], unreadable: number): void;
  /** Before our marks on a sheet are removed. */
  drop(sheetId: string): void;
  /** When the sheet was built anew, or its marks may be others than we know: it is looked at again. */
  forget(sheetId: string): void;
}

interface Drawn {
  readonly ours: readonly string[];
  readonly foreign?: ReadonlySet<string>;
  readonly unreadable: number;
}

const NOTHING: Drawn = { ours: [], unreadable: 0 };

export const createDrawnMarks = (): DrawnMarks => {
  const sheets = new Map<string, Drawn>();
  const at = (sheetId: string): Drawn => sheets.get(sheetId) ?? NOTHING;
  const change = (sheetId: string, part: Partial<Drawn>): unknown => sheets.set(sheetId, { ...at(sheetId), ...part });
  return {
    on: (sheetId) => at(sheetId).ours,
    expected: (sheetId) => {
      const { ours, foreign, unreadable } = at(sheetId);
      return foreign === undefined ? undefined : ours.length + foreign.size + unreadable;
    },
    isForeign: (sheetId, id) => at(sheetId).foreign?.has(id) === true,
    draw: (sheetId, id) => change(sheetId, { ours: [...at(sheetId).ours, id] }),
    found: (sheetId, foreign, unreadable) => change(sheetId, { foreign: new Set(foreign), unreadable }),
    drop: (sheetId) => change(sheetId, { ours: [] }),
    forget: (sheetId) => sheets.delete(sheetId),
  };
};
