/** 添加机构, 删除机构, 改名. */
import type { UnitRemovalView } from "../../../app/views/units";
import { text } from "../../text";
import type { PaneContext } from "../context";
import { attention, calm } from "../runner";
import { changeList } from "./changing";

const show = async ({ session, store }: PaneContext): Promise<number> => {
  const units = await session.units();
  store.set({ panel: { kind: "units", units } });
  return units.length;
};

export const openUnits = (context: PaneContext): Promise<boolean> =>
  context.run({
    progress: text.units.reading,
    work: async () => calm(text.units.read(await show(context))),
  });

const change = (context: PaneContext, progress: string, work: () => Promise<string>): Promise<boolean> =>
  changeList(context, { progress, work, show });

export const addUnit = (context: PaneContext, name: string): Promise<boolean> =>
  change(context, text.units.adding, async () => text.units.added(await context.session.addUnit(name)));

export const renameUnit = (context: PaneContext, from: string, to: string): Promise<boolean> =>
  change(context, text.units.renaming, async () =>
    text.units.renamed(from, await context.session.renameUnit(from, to)),
  );

/** Shows what goes with the unit; nothing is written. */
export const askRemoval = (context: PaneContext, name: string): Promise<boolean> =>
  context.run({
    progress: text.units.asking,
    work: async () => {
      const removal = await context.session.unitRemoval(name);
      const { panel } = context.store.get();
      if (panel?.kind === "units") context.store.set({ panel: { ...panel, removal } });
      return attention(text.units.asked);
    },
  });

export const removeUnit = (context: PaneContext, removal: UnitRemovalView): Promise<boolean> =>
  change(context, text.units.removing, async () => {
    await context.session.removeUnit(removal);
    return text.units.removed(removal.name);
  });
