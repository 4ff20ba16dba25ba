/** What jsdom lacks and Fluent or the pane calls; imported by every test that draws. */
globalThis.ResizeObserver = class {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
};
Element.prototype.scrollIntoView = () => undefined;
window.scrollTo = () => undefined;
// The pane has the focus; where a test is about focus in the sheet it says so.
document.hasFocus = () => true;
