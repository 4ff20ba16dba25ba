/** What the browser was asked to download, by name. jsdom keeps no files. */
export const catchDownloads = (): string[] => {
  const names: string[] = [];
  URL.createObjectURL = () => "blob:made";
  URL.revokeObjectURL = () => undefined;
  HTMLAnchorElement.prototype.click = function () {
    names.push(this.download);
  };
  return names;
};
