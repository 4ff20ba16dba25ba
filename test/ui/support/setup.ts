/** What jsdom lacks and Fluent or the pane calls; imported by every test that draws. */
globalThis.ResizeObserver = class {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
};
Element.prototype.scrollIntoView = () => undefined;
window.scrollTo = () => undefined;
Blob.prototype.arrayBuffer = function () {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as ArrayBuffer);
    reader.onerror = () => reject(new Error("not readable"));
    reader.readAsArrayBuffer(this);
  });
};
// axe asks how wide letters are; without an answer it goes by the text.
HTMLCanvasElement.prototype.getContext = () => null;
// The pane has the focus; where a test is about focus in the sheet it says so.
document.hasFocus = () => true;
// jsdom goes through every rule for every element that is looked for. No style hides anything in these tests; how the pane
// looks is looked at in Chromium.
CSSStyleSheet.prototype.insertRule = () => 0;
