/** Focus is moved only as the consequence of what the officer did, and is never left on nothing. */
import { useEffect, useRef } from "react";
import type { KeyboardEvent, RefObject } from "react";

/** Moves focus here once, when the part appears, or to its first field if it has one; for what a click has opened. */
export const useFocusOnOpen = <T extends HTMLElement>(): RefObject<T | null> => {
  const ref = useRef<T>(null);
  useEffect(() => {
    (ref.current?.querySelector<HTMLElement>("textarea, input") ?? ref.current)?.focus();
  }, []);
  return ref;
};

/**
 * When `changed` changes and the focused element is gone from the page, focus goes to this one instead. A pane that does not have
 * the focus, because somebody works in the sheet, takes none.
 */
export const useFocusWhenLost = <T extends HTMLElement>(changed: unknown): RefObject<T | null> => {
  const ref = useRef<T>(null);
  const first = useRef(true);
  useEffect(() => {
    const lost = document.hasFocus() && (document.activeElement === null || document.activeElement === document.body);
    if (!first.current && lost) ref.current?.focus({ preventScroll: true });
    first.current = false;
  }, [changed]);
  return ref;
};

/** Esc leaves what is open here, and nothing around it. */
export const onEscape =
  (leave: () => void) =>
  (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    leave();
  };
