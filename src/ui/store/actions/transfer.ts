/** 填回系统表: an exported file is filled in and shown; it is handed over when the officer says so. */
import type { TransferOptions, TransferView } from "../../../app/views/transfer";
import { download } from "../../handOver";
import { text } from "../../text";
import type { PaneContext } from "../context";
import { attention, calm, good } from "../runner";
import { bytesOf } from "./prior";

export const countWrong = ({ sheets }: TransferView): number =>
  sheets.flatMap(({ findings }) => findings).filter(({ level }) => level === "强制").length;

const countValues = ({ sheets }: TransferView): number => sheets.flatMap(({ values }) => values).length;

export const readTransfer = (
  { session, store, run }: PaneContext,
  file: File,
  options: TransferOptions,
): Promise<boolean> =>
  run({
    progress: text.transfer.reading,
    stopped: text.transfer.stopped,
    work: async (signal) => {
      const view = await session.transfer(await bytesOf(file), options);
      const wrong = countWrong(view);
      if (!signal.aborted) store.set({ panel: { kind: "transfer", made: { view, name: file.name } } });
      return (wrong === 0 ? good : attention)(text.transfer.made(countValues(view), wrong));
    },
  });

export const downloadTransfer = (
  { store }: PaneContext,
  { view, name }: { readonly view: TransferView; readonly name: string },
): void => {
  const filled = text.transfer.name(name);
  download(view.file, filled, "xlsx");
  store.set({ status: calm(text.transfer.downloading(filled)) });
};
