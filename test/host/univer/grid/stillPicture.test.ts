/** @jest-environment jsdom */
import { stillPictureOf } from "../../../../src/host/univer/grid/stillPicture";

const grid = () => {
  const container = document.createElement("div");
  const canvas = document.createElement("canvas");
  Object.assign(canvas, { width: 300, height: 200 });
  container.append(canvas);
  const copies = () => [...container.querySelectorAll("canvas")].filter((each) => each !== canvas);
  return { canvas, copies, hold: stillPictureOf(container) };
};

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());
beforeAll(() => {
  // There is no drawing in this page.
  jest.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(null);
});

test("one copy lies over the grid while the view is held, however often it is held in short turns", () => {
  const { canvas, copies, hold } = grid();
  for (let i = 0; i < 3; i++) {
    hold(true);
    hold(false);
    jest.advanceTimersByTime(100);
  }
  expect(copies()).toHaveLength(1);
  expect(copies()[0]).toMatchObject({ width: canvas.width, height: canvas.height });
  expect(copies()[0]?.style.pointerEvents).toBe("none");
});

test("it goes once the view is free for good, and comes again with the next work", () => {
  const { copies, hold } = grid();
  hold(true);
  hold(false);
  jest.advanceTimersByTime(200);
  expect(copies()).toEqual([]);
  hold(true);
  expect(copies()).toHaveLength(1);
});

test("a canvas that shows nothing has no copy", () => {
  const { canvas, copies, hold } = grid();
  canvas.width = 0;
  hold(true);
  expect(copies()).toEqual([]);
});
