/** A file that is dropped on the page is opened. */
export const listenForFiles = (open: (file: File) => void): void => {
  window.addEventListener("dragover", (event) => event.preventDefault(), { capture: true });
  window.addEventListener(
    "drop",
    (event) => {
      const file = event.dataTransfer?.files[0];
      if (file === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      open(file);
    },
    { capture: true },
  );
};
