/** Which events of which objects somebody listens to. */

/** The events that the host announces, by their numbers in the client (OfficeCore message types). */
export const EventType = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  nameChanged: 25,
} as const;
export type EventNumber = (typeof EventType)[keyof typeof EventType];

/** Who listens to what, counted: the same event of the same object may be registered more than once. */
export class Subscriptions {
  private readonly counts = new Map<string, number>();

  change(type: EventNumber, target: string, by: 1 | -1): void {
    const key = `${type}:${target}`;
    this.counts.set(key, Math.max(0, (this.counts.get(key) ?? 0) + by));
  }

  has(type: EventNumber, target: string): boolean {
    return (this.counts.get(`${type}:${target}`) ?? 0) > 0;
  }
}

/** The target id of events registered on the workbook or on its collection of sheets. */
export const WHOLE_WORKBOOK = "Workbook";
