/** The parts of Univer that are private there and that the host leans on. When one of these fails after an update of Univer, look at the named file. */
import { IUndoRedoService, LocalUndoRedoService } from "@univerjs/core";
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import {
  TriggerCalculationController,
  UpdateDefinedNameController,
  UpdateFormulaController,
} from "@univerjs/sheets-formula";
import { emptyWorkbook } from "../../src/host/univer/empty";
import { createHeadlessEngine } from "../../src/host/univer/engine";

test("univer/calculation.ts: the queue of changes that wait to be calculated", () => {
  const engine = createHeadlessEngine();
  engine.api.createWorkbook(emptyWorkbook("test"));
  const controller = engine.get(TriggerCalculationController) as unknown as Record<string, unknown>;
  expect(Array.isArray(controller["_waitingCommandQueue"])).toBe(true);
  expect(controller["_executingDirtyData"]).toMatchObject({ forceCalculation: false });
  expect([typeof controller["_generateDirty"], typeof controller["_mergeDirty"]]).toEqual(["function", "function"]);
  expect("_setTimeoutKey" in controller).toBe(true);
  engine.dispose();
});

test("univer/undo.ts: how steps of a batch are joined", () => {
  const own = LocalUndoRedoService.prototype as unknown as Record<string, unknown>;
  expect(typeof own["_tryBatchingElements"]).toBe("function");
  const engine = createHeadlessEngine();
  const used = Object.getPrototypeOf(engine.get(IUndoRedoService)) as Record<string, unknown>;
  expect(used["_tryBatchingElements"]).not.toBe(own["_tryBatchingElements"]);
  engine.dispose();
});

test("univer/performancePatches.ts: how a format is searched for that is not known by its text", () => {
  const engine = createHeadlessEngine();
  const styles = engine.api.createWorkbook(emptyWorkbook("test")).getWorkbook().getStyles() as unknown as Record<
    string,
    unknown
  >;
  expect(typeof styles["_getExistingStyleId"]).toBe("function");
  engine.dispose();
});

test("univer/formulas/namesInFormulas.ts: how Univer reads the names of a formula", () => {
  const engine = createHeadlessEngine();
  const reader = engine.get(LexerTreeBuilder) as unknown as Record<string, unknown>;
  for (const name of ["_handleDefinedName", "_checkDefinedNameDirty", "_simpleCheckDefinedName"])
    expect([name, typeof reader[name]]).toEqual([name, "function"]);
  engine.dispose();
});

test("univer/formulas/followReferences.ts: where Univer makes formulas and names follow", () => {
  const engine = createHeadlessEngine();
  engine.api.createWorkbook(emptyWorkbook("test"));
  const formulas = engine.get(UpdateFormulaController) as unknown as Record<string, unknown>;
  const names = engine.get(UpdateDefinedNameController) as unknown as Record<string, unknown>;
  expect([typeof formulas["_getFormulaReferenceMoveInfo"], typeof names["_getUpdateDefinedNameMutations"]]).toEqual([
    "function",
    "function",
  ]);
  engine.dispose();
});
