/** Runs in pane.html before office.js: gives the pane the window.external that Excel for Windows would give it. */
declare global {
  interface Window {
    /** Where the page puts what desktop Excel would offer as window.external, and where the pane inside it looks for it. */
    zipingHostOfPane?: object;
    /** pane.html as text; the build writes it into pane.js. */
    zipingPane?: string;
  }
}

Object.defineProperty(window, "external", { value: window.parent.zipingHostOfPane, configurable: true });
if (document.baseURI.startsWith("file:")) loadFromDisk();

/** Office.js asks for its other files with crossorigin, which is refused to a page that was opened from disk; without it they load. */
function loadFromDisk(): void {
  HTMLScriptElement.prototype.setAttribute = function (name, value) {
    if (name.toLowerCase() !== "crossorigin") Element.prototype.setAttribute.call(this, name, value);
  };
}

export {};
