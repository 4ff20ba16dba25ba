/** 添加项目, 删除项目. */
import type { ProjectRemovalView, ProjectView } from "../../../app/views/projects";
import { text } from "../../text";
import type { PaneContext } from "../context";
import { attention, calm } from "../runner";
import { changeList } from "./changing";

const show = async ({ session, store }: PaneContext): Promise<number> => {
  const projects = await session.projects();
  store.set({ panel: { kind: "projects", projects } });
  return projects.length;
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
