/** Tells what happened to the workbook, whoever did it: an add-in, a person in the grid, or an undo. */
import type { Area } from "../../../workbook/model";
import type { CellReading } from "../entry";
import type { Shift } from "./rangeTracking";

export type Change =
  | {
      readonly kind: "edited";
      readonly sheetId: string;
      readonly area: Area;
      readonly byAddin: boolean;
      /** Of a single cell: what it held before. */
      readonly before?: CellReading;
    }
  | {
      readonly kind: "shifted";
      readonly sheetId: string;
      readonly shift: Shift;
      readonly area: Area;
      readonly byAddin: boolean;
    }
  | { readonly kind: "selected"; readonly sheetId: string; readonly areas: readonly Area[] }
  | { readonly kind: "activated" | "deactivated" | "added" | "deleted"; readonly sheetId: string }
  | { readonly kind: "renamed"; readonly sheetId: string; readonly before: string; readonly after: string };

export class Changes {
  /** Set while Univer rearranges cells by mutations that mean something else to an onlooker. */
  paused = false;
  /** Told when the view begins to be moved only to be moved back, and when it is back. */
  onViewHeld: ((held: boolean) => void) | undefined;
  private held = false;
  /** True while an add-in's request is being served. */
  byAddin = false;
  private readonly listeners = new Set<(change: Change) => void>();

  get viewHeld(): boolean {
    return this.held;
  }

  holdView(held: boolean): void {
    this.held = held;
    this.onViewHeld?.(held);
  }

  /** Listeners are told in the order in which they came. */
  listen(listener: (change: Change) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  tell(change: Change): void {
    for (const listener of this.listeners) listener(change);
  }

  dispose(): void {
    this.listeners.clear();
  }
}
