/** @jest-environment jsdom */
import "./support/setup";
import { act, render } from "@testing-library/react";
import { createPane } from "../../src/ui";
import { PaneProvider, usePaneState } from "../../src/ui/usePane";
import type { PaneState } from "../../src/ui/store/state";
import { createFakeSession } from "./support/fakeSession";

/** A pane with one reader of this part of its state. */
const watched = async (select: (state: PaneState) => unknown) => {
  let drawn = 0;
  const Reader = () => {
    usePaneState(select);
    drawn++;
    return null;
  };
  const fake = createFakeSession();
  const pane = createPane(fake);
  await pane.start();
  await pane.actions.check();
  render(
    <PaneProvider value={pane}>
      <Reader />
    </PaneProvider>,
  );
  const drawings = async (change: () => unknown): Promise<number> => {
    drawn = 0;
    await act(async () => {
      await change();
    });
    return drawn;
  };
  return { fake, pane, drawings };
};

test("a reader of the stamp is not drawn again for what happens elsewhere", async () => {
  const { pane, drawings } = await watched((s) => s.stamp);
  expect(await drawings(() => pane.actions.setFilter({ kind: "must" }))).toBe(0);
  expect(await drawings(() => pane.actions.show("score"))).toBe(0);
});

test("another check that says the same draws nobody again", async () => {
  const { fake, drawings } = await watched((s) => s.check);
  const { check } = fake.book;
  expect(await drawings(() => fake.live({ ...check, findings: check.findings.map((f) => ({ ...f })) }))).toBe(0);
});

test("a stamp that broke draws its reader once, and nobody who reads the score", async () => {
  const { fake, drawings } = await watched((s) => s.stamp);
  fake.book.stamp = { state: "broken", on: "2022-03-05", changed: [] };
  expect(await drawings(() => fake.live(fake.book.check))).toBe(1);
  const score = await watched((s) => s.check?.score);
  score.fake.book.stamp = { state: "broken", on: "2022-03-05", changed: [] };
  expect(await score.drawings(() => score.fake.live({ ...score.fake.book.check, findings: [] }))).toBe(0);
});
