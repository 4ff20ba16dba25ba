/** The pane's store, started over a session in memory; no React. */
import { createPane } from "../../../src/ui";
import type { Pane } from "../../../src/ui";
import { createFakeSession } from "./fakeSession";
import type { Book, FakeSession } from "./fakeSession";

/** `calls` is empty again once the pane has started. */
export const startPane = async (book?: Book): Promise<{ readonly fake: FakeSession; readonly pane: Pane }> => {
  const fake = createFakeSession(book);
  const pane = createPane(fake);
  await pane.start();
  fake.calls.length = 0;
  return { fake, pane };
};

/** What is under way in the background has ended after one turn of the event loop. */
export const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
