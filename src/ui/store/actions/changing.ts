/** What adds to, removes from or renames in a list that a panel shows. */
import type { PaneContext } from "../context";
import { calm, good } from "../runner";
import type { Status } from "../state";
import { check } from "./checking";
import { lookQuietly } from "./reading";

interface ListChange {
  readonly progress: string;
  /** Changes the workbook and says what was done. */
  readonly work: () => Promise<string>;
  /** Reads the list again and shows it. */
  readonly show: (context: PaneContext) => Promise<unknown>;
}

/** The list is read again afterwards, and what was checked before is checked again. */
export const changeList = (context: PaneContext, { progress, work, show }: ListChange): Promise<boolean> => {
  let said: Status = calm("");
  const checked = context.store.get().check !== undefined;
  return context.run({
    progress,
    work: async () => {
      said = good(await work());
      await show(context);
      return said;
    },
    after: () => (checked ? check(context, said.text) : lookQuietly(context)),
  });
};
