/** Word reports: one is read and shown, and written when the officer says so; the workbook's own is made and handed over. */
import type { WordExportOptions, WordFileView, WordUse, WordView } from "../../../app/views/word";
import type { ProjectView } from "../../../app/views/projects";
import { copyHtml, download } from "../../handOver";
import { text } from "../../text";
import type { PaneContext } from "../context";
import { attention, calm, good } from "../runner";
import { watched, type WatchedWords } from "../watched";
import { countWritten } from "../word";
import { check } from "./checking";
import { bytesOf } from "./prior";
import { look, wordsOfInstalling } from "./workbook";
import { lookQuietly } from "./reading";

export const readWord = ({ session, store, run }: PaneContext, file: Blob, use: WordUse): Promise<boolean> =>
  run({
    progress: text.word.reading,
    work: async () => {
      const view = await session.readWord(await bytesOf(file), use);
      store.set({ panel: { kind: "word", view }, screen: "overview" });
      return calm(text.word.read(view.values.length, view.unplaced.length));
    },
  });

const wordsOfTaking = (): WatchedWords => ({ ...text.word, cancel: text.word.cancelWriting });

/** What was checked before is checked again, and goes by the new values. */
export const takeWord = (context: PaneContext, view: WordView, parts: readonly string[]): Promise<boolean> => {
  const said = good(view.installs ? text.word.installed : text.word.written(countWritten(view, parts)));
  const checked = context.store.get().check !== undefined;
  let taken = false;
  return context.run({
    progress: view.installs ? text.start.installing : text.word.comparing,
    work: async () => {
      const words = view.installs ? wordsOfInstalling() : wordsOfTaking();
      taken = await watched(context, words, (watch) => context.session.takeWord(view, parts, watch));
      if (!taken) return calm(view.installs ? text.start.cancelled : text.word.cancelled);
      context.store.set({ panel: undefined });
      return said;
    },
    after: () => {
      if (!taken) return Promise.resolve();
      if (view.installs) return look(context, said);
      return checked ? check(context, said.text) : lookQuietly(context);
    },
  });
};

/** The whole report, or one project alone. */
export const exportWord = (
  { session, store, run }: PaneContext,
  options: Omit<WordExportOptions, "project">,
  project?: ProjectView,
): Promise<boolean> =>
  run({
    progress: text.word.making,
    work: async () => {
      const made = await session.exportWord(project === undefined ? options : { ...options, project: project.number });
      store.set({ panel: { kind: "wordFile", made, ...(project === undefined ? {} : { project }) } });
      download(made.file, made.name, "docx");
      return (made.notes.length === 0 ? good : attention)(text.word.made(made.name));
    },
  });

export const downloadWord = ({ store }: PaneContext, { file, name }: WordFileView): void => {
  download(file, name, "docx");
  store.set({ status: calm(text.word.downloading(name)) });
};

export const copyWord = async ({ store }: PaneContext, { html }: WordFileView): Promise<void> => {
  store.set({ status: (await copyHtml(html)) ? good(text.word.copied) : attention(text.word.notCopied) });
};
