/** A file that is dropped on the page is opened. */
import { droppedHandle, type FileHandle } from "./access";

export const listenForFiles = (open: (file: File, handle: FileHandle | undefined) => void): void => {
  window.addEventListener("dragover", (event) => event.preventDefault(), { capture: true });
  window.addEventListener(
    "drop",
    (event) => {
      const file = event.dataTransfer?.files[0];
      if (file === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      const item = [...(event.dataTransfer?.items ?? [])].find(({ kind }) => kind === "file");
      void droppedHandle(item).then((handle) => open(file, handle));
    },
    { capture: true },
  );
};
