/** A button whose meaning changes by itself may change between a person's aiming at it and the click. */
import { useLayoutEffect, useRef } from "react";
import type { NextStep } from "../../store/nextStep";

/** Nobody reads new words and clicks them in less. */
const READING_MS = 300;

/**
 * The step that a click means now: where the pointer or the keyboard was there when the button's words changed, the one that stood there before, as
 * long as nobody can have read the new one. `asked`: the officer waits for what an action of theirs brings; whatever comes then is theirs to
 * click at once.
 */
export const useAimed = (step: NextStep, asked: boolean) => {
  const area = useRef<HTMLElement>(null);
  const shown = useRef({ now: step, before: step, since: -READING_MS });
  useLayoutEffect(() => {
    const { now, before, since } = shown.current;
    const at = document.hasFocus() ? ":hover, :focus-within" : ":hover";
    const isAimedAt = !asked && area.current?.matches(at) === true;
    if (now.kind === step.kind) shown.current = { now: step, before, since };
    else shown.current = { now: step, before: isAimedAt ? now : step, since: performance.now() };
  });
  const aimed = (): NextStep => {
    const { now, before, since } = shown.current;
    return performance.now() - since < READING_MS ? before : now;
  };
  return { area, aimed };
};
