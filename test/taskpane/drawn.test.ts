/** @jest-environment jsdom */
import { drawn } from "../../src/taskpane/drawn";

const frames: FrameRequestCallback[] = [];
let hidden = false;

beforeEach(() => {
  frames.splice(0);
  jest.useFakeTimers();
  jest.spyOn(document, "hidden", "get").mockImplementation(() => hidden);
  jest.spyOn(window, "requestAnimationFrame").mockImplementation((frame) => frames.push(frame));
});
afterEach(() => jest.useRealTimers());

const isDone = async (waited: Promise<void>): Promise<boolean> =>
  Promise.race([waited.then(() => true), Promise.resolve().then(() => Promise.resolve(false))]);

test("waits until a frame was drawn", async () => {
  hidden = false;
  const waited = drawn();
  expect(await isDone(waited)).toBe(false);
  frames.forEach((frame) => frame(0));
  jest.advanceTimersByTime(1);
  await expect(waited).resolves.toBeUndefined();
});

test("waits no longer than a moment for a frame that does not come", async () => {
  hidden = false;
  const waited = drawn();
  jest.advanceTimersByTime(100);
  await expect(waited).resolves.toBeUndefined();
  expect(frames).toHaveLength(1);
});

test("does not wait in a pane that is never drawn, behind which a button of the ribbon runs", async () => {
  hidden = true;
  await expect(drawn()).resolves.toBeUndefined();
  expect(frames).toEqual([]);
});
