/** From an unknown workbook to an installed form: looking, installing, repairing. */
import type { InstallOptions } from "../../../app/session";
import type { WorkbookState } from "../../../app/views";
import { text } from "../../text";
import type { PaneContext } from "../context";
import { attention, calm, good } from "../runner";
import type { Status } from "../state";
import { readRecords } from "./reading";

/** Finds out what the workbook holds and what is broken in it; `lead` says what was done before. */
export const look = (context: PaneContext, lead?: Status): Promise<boolean> =>
  context.run({
    progress: text.start.reading,
    work: async () => {
      const workbook = await context.session.state();
      const faults = workbook.kind === "damaged" ? await context.session.structure() : [];
      context.store.set({ workbook, faults });
      return lead ?? sayFound(workbook);
    },
    after: async () => {
      if (context.store.get().workbook?.kind === "installed") await readRecords(context);
    },
  });

const sayFound = (workbook: WorkbookState): Status => {
  if (workbook.kind === "damaged") return attention(workbook.what);
  return calm(workbook.kind === "empty" ? text.start.found : text.check.ready);
};

export const install = (context: PaneContext, options: InstallOptions): Promise<boolean> => {
  let said = calm("");
  return context.run({
    progress: text.start.installing,
    work: async () => (said = good(text.start.installed((await context.session.install(options)).added))),
    after: () => look(context, said),
  });
};

export const repair = (context: PaneContext, ids: readonly string[]): Promise<boolean> => {
  const said = good(text.repair.done(ids.length));
  return context.run({
    progress: text.repair.running,
    work: async () => {
      await context.session.repairStructure(ids);
      return said;
    },
    after: () => look(context, said),
  });
};
