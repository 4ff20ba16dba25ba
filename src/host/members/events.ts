/** Registering and leaving events: methods that every class with events has under its own names. */
import { does } from "../protocol/objects";
import type { Method } from "../protocol/objects";
import { EventType } from "../protocol/subscriptions";
import type { EventNumber } from "../protocol/subscriptions";
import type { Book } from "../univer/book";

const WIRE_NAMES: { readonly [name: string]: EventNumber } = {
  DataChangedEvent: EventType.changed,
  ActivatedEvent: EventType.activated,
  DeactivatedEvent: EventType.deactivated,
  AddedEvent: EventType.added,
  SelectionChangedEvent: EventType.selectionChanged,
  DeletedEvent: EventType.deleted,
  CalculatedEvent: EventType.calculated,
  EventNameChanged: EventType.nameChanged,
  EventVisibilityChanged: EventType.visibilityChanged,
};

/** `_Register…`/`_Unregister…` for these events. */
export const eventMembers = <T>(
  names: readonly (keyof typeof WIRE_NAMES & string)[],
  bookOf: (target: T) => Book,
  idOf: (target: T) => string,
): { readonly [name: string]: Method<T> } =>
  Object.fromEntries(
    names.flatMap((name) => {
      const type = WIRE_NAMES[name];
      if (type === undefined) return [];
      return [
        [`_Register${name}`, does<T>((target) => bookOf(target).subscriptions.change(type, idOf(target), 1))],
        [`_Unregister${name}`, does<T>((target) => bookOf(target).subscriptions.change(type, idOf(target), -1))],
      ];
    }),
  );
