import { createStore } from "../../../src/ui/store/store";

test("a change is merged, and listeners hear of it once", () => {
  const store = createStore({ a: 1, b: 2 });
  const heard: unknown[] = [];
  const stop = store.subscribe(() => heard.push(store.get()));
  store.set({ a: 5 });
  stop();
  store.set({ b: 7 });
  expect(heard).toEqual([{ a: 5, b: 2 }]);
  expect(store.get()).toEqual({ a: 5, b: 7 });
});

test("a listener may stop listening while it is told", () => {
  const store = createStore({ a: 1 });
  const heard: string[] = [];
  const stop = store.subscribe(() => {
    heard.push("first");
    stop();
  });
  store.subscribe(() => heard.push("second"));
  store.set({ a: 2 });
  store.set({ a: 3 });
  expect(heard).toEqual(["first", "second", "second"]);
});
