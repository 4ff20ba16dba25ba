/**
 * OfficeExtension.HostBridge, by which the client speaks to a native host: JSON text in, JSON text out, events included.
 * `OfficeExtension.HostBridge.init(bridge)` after the client is loaded points it at this host; calling it again points it at another.
 */
import type { Host } from "../host";
import type { EventEntry } from "../eventPublisher";
import type { RequestBody } from "../protocol/wire";

interface HostBridge {
  /** Set by the client. */
  onMessageFromHost: ((text: string) => void) | null;
  sendMessageToHost(text: string): void;
}

interface Envelope {
  readonly id: number;
  readonly flags?: number;
  readonly message: { readonly body: RequestBody };
}

const MessageType = { answer: 2, event: 3 } as const;

export const createBridge = (host: Host): HostBridge => {
  const bridge: HostBridge = {
    onMessageFromHost: null,
    sendMessageToHost: (text) => void answer(text),
  };
  const send = (message: object): void => bridge.onMessageFromHost?.(JSON.stringify(message));
  const answer = async (text: string): Promise<void> => {
    const { id, flags = 0, message } = JSON.parse(text) as Envelope; // the client's own envelope
    const { status, body } = await host.handle(message.body, flags);
    send({ id, type: MessageType.answer, message: { statusCode: status, headers: {}, body } });
  };
  host.onEvents = (events) => send({ id: null, type: MessageType.event, message: { entries: events.map(asTuple) } });
  return bridge;
};

/** The order in which the client unpacks an event; the last says that it was not overridden remotely. */
export const asTuple = (event: EventEntry): readonly [number, number, string, string, string, boolean] => [
  event.messageCategory,
  event.messageType,
  event.targetId,
  event.message,
  event.id,
  false,
];
