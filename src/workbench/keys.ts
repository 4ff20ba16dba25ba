/** Keys of the whole page, in the grid and in the pane too: F6 goes around its regions, Ctrl+S saves. */
import { page } from "./page";

const bar = (): HTMLElement => page.create;
const ribbon = (): HTMLElement => page.openPane;
/** What the grid itself listens to. */
const grid = (): HTMLElement | null => page.grid.querySelector("[contenteditable=true]");
const pane = (): HTMLElement | null => (page.pane.hidden ? null : page.paneBody.querySelector("iframe"));

const REGIONS = [bar, ribbon, grid, pane] as const;

/** Where the focus is, in the order of REGIONS. */
const here = (): number => {
  const at = document.activeElement;
  if (at instanceof HTMLIFrameElement) return REGIONS.indexOf(pane);
  if (page.grid.contains(at) || at === null || at === document.body) return REGIONS.indexOf(grid);
  return at.closest(".ribbon") === null ? REGIONS.indexOf(bar) : REGIONS.indexOf(ribbon);
};

const enter = (region: HTMLElement): void => {
  region.focus();
  if (region instanceof HTMLIFrameElement)
    region.contentDocument?.querySelector<HTMLElement>("[role=tab][aria-selected=true], button, input")?.focus();
};

/** Into the pane that somebody has just opened. */
export const enterPane = (): void => {
  const frame = pane();
  if (frame !== null) enter(frame);
};

/** To the next region that is on the page, or to the one before. */
const goAround = (back: boolean): void => {
  const count = REGIONS.length;
  const step = back ? count - 1 : 1;
  for (let at = (here() + step) % count, tried = 0; tried < count; at = (at + step) % count, tried++) {
    const region = REGIONS[at]?.() ?? null;
    if (region !== null) return enter(region);
  }
};

const isSave = ({ key, ctrlKey, metaKey }: KeyboardEvent): boolean => key.toLowerCase() === "s" && (ctrlKey || metaKey);

/** In a window of the page; before the grid, which keeps keys to itself. */
export const listenForKeys = (target: Window, save: () => void): void => {
  target.addEventListener(
    "keydown",
    (event) => {
      const isF6 = event.key === "F6";
      if (!isF6 && !isSave(event)) return;
      event.preventDefault();
      event.stopPropagation();
      if (isF6) goAround(event.shiftKey);
      else save();
    },
    { capture: true },
  );
};
