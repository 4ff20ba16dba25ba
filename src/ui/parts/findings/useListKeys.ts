/** The list of findings from the keyboard: ↑ ↓ Home End from line to line, each opened on the way; Enter goes to the cell; Esc comes back to the line, then closes it. */
import type { KeyboardEvent } from "react";
import { findingByKey } from "../../store/findings";
import { useActions, usePaneState } from "../../usePane";

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => Math.min(at + 1, count - 1),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, count) => count - 1,
};

const keyOf = (line: HTMLElement | undefined): string => line?.dataset["line"] ?? "";

/** The line that the key was pressed on, or in whose finding. */
const lineOf = (target: EventTarget): HTMLElement | undefined =>
  target instanceof Element
    ? (target.closest("article")?.querySelector<HTMLElement>("[data-line]") ?? undefined)
    : undefined;

export const useListKeys = (): ((event: KeyboardEvent<HTMLElement>) => void) => {
  const check = usePaneState((s) => s.check);
  const { openFinding, locateFinding } = useActions();
  return (event) => {
    const line = lineOf(event.target);
    if (line === undefined) return;
    const onLine = event.target === line;
    if (event.key === "Escape") return onLine ? openFinding(undefined) : line.focus();
    if (!onLine) return;
    const lines = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-line]")];
    const to = STEPS[event.key]?.(lines.indexOf(line), lines.length);
    const finding = event.key === "Enter" ? findingByKey(check, keyOf(line)) : undefined;
    if (to === undefined && finding === undefined) return;
    event.preventDefault();
    if (finding !== undefined) return void locateFinding(finding);
    lines[to ?? 0]?.focus();
    openFinding(keyOf(lines[to ?? 0]));
  };
};
