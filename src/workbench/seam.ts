/** Runs in pane.html before office.js: gives the pane the window.external that Excel for Windows would give it. */
declare global {
  interface Window {
    /** Where the page puts what desktop Excel would offer as window.external, and where the pane inside it looks for it. */
    zipingHostOfPane?: object;
  }
}

Object.defineProperty(window, "external", { value: window.parent.zipingHostOfPane, configurable: true });

export {};
