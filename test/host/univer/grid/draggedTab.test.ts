/** @jest-environment jsdom */
import { InsertSheetCommand, SetSelectionsOperation, SetWorksheetActiveOperation } from "@univerjs/sheets";
import { emptyWorkbook } from "../../../../src/host/univer/empty";
import { createHeadlessEngine, type Engine } from "../../../../src/host/univer/engine";
import { putDraggedTabBack } from "../../../../src/host/univer/grid/draggedTab";

const tab = (name: string): HTMLElement => {
  const item = document.createElement("div");
  item.setAttribute("data-u-comp", "slide-tab-item");
  item.textContent = name;
  return item;
};

let engine: Engine;
let bar: HTMLElement;
const tabs = () => [...bar.children].map(({ textContent }) => textContent);

/** As Univer takes a tab out of the bar once it is held down: an empty place stays. */
const drag = (item: HTMLElement): void => {
  Object.assign(item.style, { position: "fixed", left: "3px", width: "50px" });
  item.after(document.createElement("div"));
  document.body.append(item);
};

beforeEach(() => {
  bar = document.createElement("div");
  bar.setAttribute("data-u-comp", "slide-tab-bar");
  bar.append(tab("封面"), tab("收支情况"), tab("评分表"));
  const container = document.createElement("div");
  container.append(bar);
  document.body.replaceChildren(container);
  engine = createHeadlessEngine();
  engine.api.createWorkbook(emptyWorkbook("book"));
  putDraggedTabBack(engine, container);
  drag(bar.children[1] as HTMLElement);
});
afterEach(() => engine.dispose());

const where = { unitId: "book", subUnitId: "sheet-0" };

test.each([
  ["a sheet is added", InsertSheetCommand.id, { unitId: "book" }],
  ["a sheet comes to the front", SetWorksheetActiveOperation.id, where],
])("a tab that is dragged goes back to its place before %s", (_what, command, params) => {
  expect(tabs()).toEqual(["封面", "", "评分表"]);
  engine.run(command, params);
  expect(tabs()).toEqual(["封面", "收支情况", "评分表"]);
  expect(bar.children[1]?.getAttribute("style")).toBe("");
});

test("what draws no tabs leaves it to the person", () => {
  engine.run(SetSelectionsOperation.id, { ...where, selections: [] });
  expect(tabs()).toEqual(["封面", "", "评分表"]);
});
