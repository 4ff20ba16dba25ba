/** Work that says how far it is, and may be cancelled as long as nothing of it stays in the workbook. */
import type { ChangeWatch } from "../../app/ports";
import { text } from "../text";
import type { PaneContext } from "./context";

export interface WatchedWords {
  /** Of the button. */
  readonly cancel: string;
  /** Until it has been taken back. */
  readonly cancelling: string;
  /** Once it cannot be cancelled any more. */
  readonly writing: string;
}

export const watched = async <T>(
  { store }: PaneContext,
  { cancel, cancelling, writing }: WatchedWords,
  work: (watch: ChangeWatch) => Promise<T>,
): Promise<T> => {
  let isCancelled = false;
  const run = (): void => {
    isCancelled = true;
    store.set({ cancel: undefined, busy: cancelling });
  };
  store.set({ cancel: { label: cancel, run } });
  try {
    return await work({
      isCancelled: () => isCancelled,
      onSheet: (name, before, all) => {
        if (!isCancelled) store.set({ busy: text.start.building(name, before + 1, all) });
      },
      onWriting: () => store.set({ cancel: undefined, busy: writing }),
    });
  } finally {
    store.set({ cancel: undefined });
  }
};
