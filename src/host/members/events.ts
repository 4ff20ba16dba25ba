/** Registering and leaving events: methods that every class with events has under its own names. */
import { command } from "../protocol/objects";
import type { Method } from "../protocol/objects";
import { EventType } from "../protocol/subscriptions";
import type { Book } from "../univer/book";

const TYPES = {
  DataChangedEvent: EventType.changed,
  ActivatedEvent: EventType.activated,
  DeactivatedEvent: EventType.deactivated,
  AddedEvent: EventType.added,
  SelectionChangedEvent: EventType.selectionChanged,
  DeletedEvent: EventType.deleted,
  EventNameChanged: EventType.nameChanged,
} as const;

/** `_Register…`/`_Unregister…` for these events. */
export const eventMembers = <T>(
  names: readonly (keyof typeof TYPES)[],
  bookOf: (target: T) => Book,
  idOf: (target: T) => string,
): { readonly [name: string]: Method<T> } => {
  const changing = (name: keyof typeof TYPES, by: 1 | -1): Method<T> =>
    command((target) => bookOf(target).subscriptions.change(TYPES[name], idOf(target), by));
  return Object.fromEntries(
    names.flatMap((name) => [
      [`_Register${name}`, changing(name, 1)],
      [`_Unregister${name}`, changing(name, -1)],
    ]),
  );
};
