/**
 * Formulas and names when rows, columns, cells or sheets come and go. Univer 0.25.1 prints each formula that is concerned anew: without its spaces,
 * without the sheet it names where that is its own, and cut off behind a union in brackets; of a name that is broken it leaves nothing but #REF!.
 * test/host/privateParts.test.ts holds the private names in place.
 */
import { ObjectMatrix } from "@univerjs/core";
import type { IMutationInfo, Nullable, Workbook } from "@univerjs/core";
import { IDefinedNamesService, SetDefinedNameMutation } from "@univerjs/engine-formula";
import type { IFormulaData, IFormulaDataItem } from "@univerjs/engine-formula";
import { UpdateDefinedNameController, UpdateFormulaController } from "@univerjs/sheets-formula";
import type { Engine } from "../engine";
import { movedText, unchanged, type ReferenceMove, type MovedText } from "./movedText";

interface Mutations {
  readonly redos: IMutationInfo[];
  readonly undos: IMutationInfo[];
}

interface PrivateFormulas {
  _getFormulaReferenceMoveInfo(
    all: IFormulaData,
    names: unknown,
    move: ReferenceMove,
  ): { newFormulaData: IFormulaData };
}

interface PrivateNames {
  _getUpdateDefinedNameMutations(workbook: Workbook, move: ReferenceMove): Mutations;
}

export const followReferences = (engine: Engine, workbook: Workbook): void => {
  const formulas = engine.get(UpdateFormulaController) as unknown as PrivateFormulas;
  const printed = formulas._getFormulaReferenceMoveInfo.bind(formulas);
  formulas._getFormulaReferenceMoveInfo = (all, names, move) => {
    const text = movedText(workbook, move);
    if (text === undefined) return printed(all, names, move);
    if (text === unchanged) return { newFormulaData: {} };
    // A formula that is filled down stands in one place for many; Univer knows how to part them.
    const shared = printed(
      chosen(all, (item) => (isShared(item) ? item : undefined)),
      names,
      move,
    ).newFormulaData;
    const newFormulaData = chosen(all, (item, { unitId, sheetId, row, col }) =>
      isShared(item)
        ? shared[unitId]?.[sheetId]?.[row]?.[col]
        : changed(item, text, workbook.getSheetBySheetId(sheetId)?.getName() ?? ""),
    );
    return { newFormulaData };
  };
  const names = engine.get(UpdateDefinedNameController) as unknown as PrivateNames;
  const replaced = names._getUpdateDefinedNameMutations.bind(names);
  names._getUpdateDefinedNameMutations = (book, move) => {
    const text = movedText(workbook, move);
    return text === undefined ? replaced(book, move) : namesMoved(engine, move.unitId, text);
  };
};

const isShared = ({ si }: IFormulaDataItem): boolean => si !== undefined && si !== "";

const changed = (item: IFormulaDataItem, text: MovedText, own: string): IFormulaDataItem | undefined => {
  const f = text.ofFormula(item.f, own);
  return f === item.f ? undefined : { f };
};

interface Place {
  readonly unitId: string;
  readonly sheetId: string;
  readonly row: number;
  readonly col: number;
}

/** What `choice` gives for each formula, where it stands. */
const chosen = (
  all: IFormulaData,
  choice: (item: IFormulaDataItem, place: Place) => Nullable<IFormulaDataItem>,
): IFormulaData => {
  const inSheet = (unitId: string, sheetId: string) => {
    const found = new ObjectMatrix<Nullable<IFormulaDataItem>>();
    new ObjectMatrix(all[unitId]?.[sheetId] ?? {}).forValue((row, col, item) => {
      const next = item == null ? undefined : choice(item, { unitId, sheetId, row, col });
      if (next != null) found.setValue(row, col, next);
    });
    return [sheetId, found.getMatrix()] as const;
  };
  const inUnit = (unitId: string) =>
    [unitId, Object.fromEntries(Object.keys(all[unitId] ?? {}).map((id) => inSheet(unitId, id)))] as const;
  return Object.fromEntries(Object.keys(all).map(inUnit));
};

const namesMoved = (engine: Engine, unitId: string, text: MovedText): Mutations => {
  const known = Object.values(engine.get(IDefinedNamesService).getDefinedNameMap(unitId) ?? {});
  const moves = known.flatMap((name) => {
    const formulaOrRefString = text.ofName(name.formulaOrRefString);
    const is = (params: object): IMutationInfo => ({ id: SetDefinedNameMutation.id, params: { unitId, ...params } });
    return formulaOrRefString === name.formulaOrRefString
      ? []
      : [{ redo: is({ ...name, formulaOrRefString }), undo: is(name) }];
  });
  return { redos: moves.map(({ redo }) => redo), undos: moves.map(({ undo }) => undo) };
};
