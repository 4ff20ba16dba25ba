/**
 * Ribbon buttons. Excel looks for a button's function as soon as office.js is there, and the first click with the pane closed is lost when the
 * program that runs it is still being fetched (office-js#5176, #2744, #3378). So a small script of its own claims the names while the page is
 * being read and keeps the clicks; the program takes them over when it has started.
 */
type Run = (event: Office.AddinCommands.Event) => void;

interface Button {
  run?: Run;
  /** Clicks from before the program was there. */
  waiting: Office.AddinCommands.Event[];
}

/** The two scripts of the page share nothing but the page. */
const BUTTONS = "zipingRibbonButtons";
declare global {
  interface Window {
    [BUTTONS]?: Map<string, Button>;
  }
}

/** For the early script: after office.js, before anything else. Does nothing where office.js could not be fetched. */
export const claimButtons = (names: readonly string[]): void => {
  if (typeof Office === "undefined") return;
  names.forEach(claim);
};

/** For the program: runs what was clicked before, and everything from now on. */
export const onButton = (name: string, run: Run): void => {
  const button = claim(name);
  button.run = run;
  button.waiting.splice(0).forEach(run);
};

const claim = (name: string): Button => {
  const buttons = (globalThis.window[BUTTONS] ??= new Map<string, Button>());
  const known = buttons.get(name);
  if (known !== undefined) return known;
  const button: Button = { waiting: [] };
  buttons.set(name, button);
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    if (button.run === undefined) button.waiting.push(event);
    else button.run(event);
  });
  return button;
};
