/** Giving something out of the pane: as a download of the browser that draws it, or through the clipboard. Nothing is sent anywhere. */

const TYPES = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
} as const;
/** The browser may still be reading the bytes. */
const KEPT_MS = 60_000;

/** Nobody is told whether it came to anything: Excel for Mac does nothing and says nothing. */
export const download = (bytes: Uint8Array, name: string, type: keyof typeof TYPES): void => {
  const url = URL.createObjectURL(new Blob([bytes.slice()], { type: TYPES[type] }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
};

const plainText = (html: string): string => new DOMParser().parseFromString(html, "text/html").body.textContent;

/** Must be called from a click. false where the pane is refused the clipboard. */
export const copyHtml = async (html: string): Promise<boolean> => {
  try {
    const item = new ClipboardItem({
      "text/html": new Blob([html], { type: "text/html" }),
      "text/plain": new Blob([plainText(html)], { type: "text/plain" }),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return false;
  }
};
