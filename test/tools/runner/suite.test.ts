const listeners = (): number =>
  (globalThis as unknown as Record<symbol, readonly unknown[]>)[Symbol.for("EVENT_HANDLERS")]!.length;

test("nobody who listened to an earlier suite of the worker hears this one", () => {
  expect(listeners()).toBe(6);
});
