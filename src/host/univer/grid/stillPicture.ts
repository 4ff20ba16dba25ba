/** What the person sees of the grid stays still while sheets behind the one in front are worked on: a copy of its canvases lies over them. */

/** Work comes in many pieces with short pauses; a pause shorter than this shows nothing of them. */
const PAUSE_MS = 120;

/** Tells the picture when the view is held and when it is free again. */
export const stillPictureOf = (container: HTMLElement): ((held: boolean) => void) => {
  let still: readonly HTMLElement[] = [];
  let lifting: ReturnType<typeof setTimeout> | undefined;
  const lift = (): void => {
    for (const copy of still) copy.remove();
    still = [];
  };
  return (held) => {
    clearTimeout(lifting);
    if (!held) lifting = setTimeout(lift, PAUSE_MS);
    else if (still.length === 0) still = [...container.querySelectorAll("canvas")].filter(isShown).map(layOver);
  };
};

const isShown = ({ width, height }: HTMLCanvasElement): boolean => width > 0 && height > 0;

/** A copy in the same place, through which clicks go to what is below. */
const layOver = (canvas: HTMLCanvasElement): HTMLElement => {
  const copy = document.createElement("canvas");
  copy.width = canvas.width;
  copy.height = canvas.height;
  copy.getContext("2d")?.drawImage(canvas, 0, 0);
  Object.assign(copy.style, {
    position: "absolute",
    left: `${canvas.offsetLeft}px`,
    top: `${canvas.offsetTop}px`,
    width: `${canvas.offsetWidth}px`,
    height: `${canvas.offsetHeight}px`,
    background: "white", // where nothing is drawn the canvas lets through
    zIndex: "10",
    pointerEvents: "none",
  });
  copy.ariaHidden = "true";
  canvas.after(copy);
  return copy;
};
