/** 添加项目, 复制上年项目, 删除项目. */
import type { LastYearFile, LastYearProjectsView, ProjectRemovalView, ProjectView } from "../../../app/views/projects";
import { text } from "../../text";
import type { PaneContext } from "../context";
import { attention, calm } from "../runner";
import { changeList } from "./changing";
import { bytesOf } from "./prior";

const show = async ({ session, store }: PaneContext): Promise<number> => {
  const projects = await session.projects();
  store.set({ panel: { kind: "projects", projects } });
  return projects.there.length;
};

export const openProjects = (context: PaneContext): Promise<boolean> =>
  context.run({
    progress: text.projects.reading,
    work: async () => calm(text.projects.read(await show(context))),
  });

const change = (context: PaneContext, progress: string, work: () => Promise<string>): Promise<boolean> =>
  changeList(context, { progress, work, show });

export const addProject = (context: PaneContext, name: string): Promise<boolean> =>
  change(context, text.projects.adding, async () =>
    text.projects.added((await context.session.addProject(name)).sheet),
  );

/** Shows what last year's file has; nothing is written. */
export const readLastYearProjects = ({ session, store, run }: PaneContext, chosen: File): Promise<boolean> =>
  run({
    progress: text.projects.readingLastYear,
    work: async () => {
      const file = { name: chosen.name, bytes: await bytesOf(chosen) };
      const view = await session.projectsOfLastYear(file);
      const { panel } = store.get();
      if (panel?.kind === "projects") store.set({ panel: { ...panel, lastYear: { file, view } } });
      return attention(text.projects.lastYearRead(view.projects.length));
    },
  });

export const addLastYear = (context: PaneContext, file: LastYearFile, view: LastYearProjectsView): Promise<boolean> =>
  change(context, text.projects.adding, async () =>
    text.projects.copied((await context.session.addLastYear(file, view)).length),
  );

/** Shows what goes with the project; nothing is written. */
export const askProjectRemoval = (context: PaneContext, number: number): Promise<boolean> =>
  context.run({
    progress: text.projects.asking,
    work: async () => {
      const removal = await context.session.projectRemoval(number);
      const { panel } = context.store.get();
      if (panel?.kind === "projects") context.store.set({ panel: { ...panel, removal } });
      return attention(text.projects.asked);
    },
  });

/** As people call it. */
export const projectTitle = ({ name, number }: ProjectView): string =>
  name === "" ? text.projects.unnamed(number) : name;

export const removeProject = (context: PaneContext, removal: ProjectRemovalView): Promise<boolean> =>
  change(context, text.projects.removing, async () => {
    await context.session.removeProject(removal);
    return text.projects.removed(projectTitle(removal));
  });
