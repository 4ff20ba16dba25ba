/** From an unknown workbook to an installed form: looking, installing, repairing. */
import type { InstallWatch } from "../../../app/ports";
import type { Installed, InstallOptions } from "../../../app/views/install";
import type { ReportView } from "../../../app/views/report";
import { text } from "../../text";
import type { PaneContext } from "../context";
import { attention, calm, good } from "../runner";
import type { Status } from "../state";
import { watched, type WatchedWords } from "../watched";
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

export const wordsOfInstalling = (): WatchedWords => ({ ...text.start, writing: text.start.installing });

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
      const { added, cancelled } = await watched(context, wordsOfInstalling(), build);
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

/** A form that was checked before is checked again: with its names back, other findings come or go. */
export const repair = (context: PaneContext, ids: readonly string[]): Promise<boolean> => {
  let said = calm("");
  let again = false;
  const checked = context.store.get().check !== undefined;
  return context.run({
    progress: text.repair.running,
    work: async () => {
      const repairing = watched(context, text.repair, (watch) => context.session.repairStructure(ids, watch));
      const { changed, found, cancelled } = await repairing;
      if (cancelled === true) return (said = calm(text.repair.cancelled));
      again = checked;
      said = (found.length === 0 ? good : attention)(text.repair.done(ids.length, changed, found));
      return said;
    },
    after: () => (again ? check(context, said.text) : look(context, said)),
    otherwise: () => reading.lookQuietly(context), // some may have been put right before another was refused
  });
};
