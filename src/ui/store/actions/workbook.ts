/** From an unknown workbook to an installed form: looking, installing, repairing. */
import type { InstallWatch } from "../../../app/ports";
import type { Installed, InstallOptions } from "../../../app/views/install";
import type { ReportView } from "../../../app/views/report";
import { text } from "../../text";
import type { PaneContext } from "../context";
import { attention, calm, good } from "../runner";
import type { Status } from "../state";
import { check } from "./checking";
import * as reading from "./reading";

/** The first look, and the look after every change of structure; `lead` says what was done before. */
export const look = (context: PaneContext, lead?: Status): Promise<boolean> =>
  context.run({
    progress: text.start.reading,
    work: async () => {
      const view = await reading.reread(context);
      return lead ?? sayFound(view);
    },
  });

const sayFound = (view: ReportView | undefined): Status => {
  if (view === undefined) return calm(text.start.found);
  return view.workbook.kind === "damaged" ? attention(view.workbook.what) : calm(text.check.ready);
};

export const install = (context: PaneContext, options: InstallOptions): Promise<boolean> =>
  installWith(context, text.start.installing, (watch) => context.session.install(options, watch));

export const installWith = (
  context: PaneContext,
  progress: string,
  build: (watch: InstallWatch) => Promise<Installed>,
): Promise<boolean> => {
  let said = calm("");
  return context.run({
    progress,
    work: async () => {
      const { added, cancelled } = await watched(context, build);
      if (cancelled === true) return (said = calm(text.start.cancelled));
      context.store.set({
        check: undefined,
        paragraphs: undefined,
        scoreSheetMade: false,
        resultSheetMade: false,
        panel: undefined,
      });
      said = good(text.start.installed(added));
      return said;
    },
    after: () => look(context, said),
  });
};

/** Tells which sheet is being built, and may be broken off between two of them. */
const watched = async (
  { store }: PaneContext,
  build: (watch: InstallWatch) => Promise<Installed>,
): Promise<Installed> => {
  let isCancelled = false;
  const cancel = (): void => {
    isCancelled = true;
    store.set({ cancel: undefined, busy: text.start.cancelling });
  };
  store.set({ cancel });
  try {
    return await build({
      isCancelled: () => isCancelled,
      onSheet: (name, before, all) => {
        if (!isCancelled) store.set({ busy: text.start.building(name, before + 1, all) });
      },
    });
  } finally {
    store.set({ cancel: undefined });
  }
};

/** A form that was checked before is checked again: with its names back, other findings come or go. */
export const repair = (context: PaneContext, ids: readonly string[]): Promise<boolean> => {
  let said = calm("");
  const checked = context.store.get().check !== undefined;
  return context.run({
    progress: text.repair.running,
    work: async () => {
      const { changed, found } = await context.session.repairStructure(ids);
      said = (found.length === 0 ? good : attention)(text.repair.done(ids.length, changed, found));
      return said;
    },
    after: () => (checked ? check(context, said.text) : look(context, said)),
    otherwise: () => reading.lookQuietly(context), // some may have been put right before another was refused
  });
};
