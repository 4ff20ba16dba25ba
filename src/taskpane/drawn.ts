/** A frame that does not come in this time is not waited for. */
const PATIENCE = 100;

/** Resolves once the browser has drawn what stands in the page; at once in a pane that nobody sees, which is drawn never. */
export const drawn = (): Promise<void> =>
  document.hidden
    ? Promise.resolve()
    : new Promise((resolve) => {
        setTimeout(resolve, PATIENCE);
        requestAnimationFrame(() => setTimeout(resolve));
      });
