/**
 * window.external, as Excel for Windows offers it to a task pane. Microsoft's unmodified office.js does the rest: it finds the host in
 * GetHostInfo, loads excel-win32-16.01.js, and speaks to the functions below. Names, numbers and shapes are the client's, as observed from office-js 1.1.110.
 */
import type { EventEntry } from "../eventPublisher";
import type { Host } from "../host";
import type { Reply, RequestBody } from "../protocol/wire";
import { asTuple } from "./bridge";
import { createContext } from "./officeContext";

export interface External {
  /** What the pane must find as window.external before office.js runs. */
  readonly external: object;
  /** What a ribbon button does: calls the function the pane gave to Office.actions.associate under this name. */
  runCommand(name: string): void;
}

/** Numbers of the host's functions and events. */
const Dispatch = { richApi: 93, richApiEvent: 33, appCommandEvent: 39 } as const;
/** Errors the client knows by number; every other failure arrives as a general one. */
const OfficeError = { none: 0, internal: 5001, cellEditing: 5004, busy: 5102 } as const;
/** Where in the array of a rich API call the client puts the request and its flags. */
const BODY = 4;
const FLAGS = 6;

/** Arrays cross this border as a browser's old SAFEARRAY: an object with toArray(). */
interface SafeArray {
  toArray(): readonly unknown[];
  dimensions(): number;
}

type Callback = (answer: SafeArray) => void;
type Handler = (event: number, payload: SafeArray) => void;

/** What the page around host and pane decides. */
interface ClientEnvironment {
  /** Whether Office is said to be in its dark theme. */
  readonly isDark?: () => boolean;
  /** The language that Office is said to speak: "zh-CN". */
  readonly locale?: () => string;
  /** By how many milliseconds each round trip takes longer. */
  readonly latency?: () => number;
  readonly onTrip?: () => void;
}

export const createExternal = (host: Host, surroundings: ClientEnvironment = {}): External => {
  const handlers = new Map<number, Handler>();
  const fire = (event: number, payload: SafeArray): void => handlers.get(event)?.(event, payload);
  const locale = surroundings.locale?.() ?? "zh-CN";
  host.onEvents = (events) => fire(Dispatch.richApiEvent, eventArray(events));
  return {
    external: {
      GetHostInfo: () => `_host_Info=Excel|Win32|16.01|${locale}|telemetry||disableLogging`,
      GetContext: () => createContext(host, { isDark: surroundings.isDark ?? (() => false), locale }),
      GetLoggingAllowed: () => false,
      Execute: (method: number, params: readonly unknown[], done: Callback) =>
        void execute(host, method, params, surroundings).then(done),
      RegisterEvent: (event: number, _target: string, handler: Handler, done: Callback) => {
        handlers.set(event, handler);
        later(done);
      },
      UnregisterEvent: (event: number, _target: string, done: Callback) => {
        handlers.delete(event);
        later(done);
      },
    },
    runCommand: (name) =>
      fire(Dispatch.appCommandEvent, safeArray([`command-${name}`, name, JSON.stringify({ source: { id: name } })])),
  };
};

const execute = async (
  host: Host,
  method: number,
  params: readonly unknown[],
  { latency, onTrip }: ClientEnvironment,
): Promise<SafeArray> => {
  if (method !== Dispatch.richApi) return safeArray([OfficeError.none, null]);
  onTrip?.();
  await wait(latency?.() ?? 0);
  const call: readonly unknown[] = Array.isArray(params[0]) ? params[0] : [];
  const flags = call[FLAGS];
  const body = JSON.parse(String(call[BODY])) as RequestBody; // the client's own request
  return answerArray(await host.handle(body, typeof flags === "number" ? flags : 0));
};

const wait = (ms: number): Promise<void> =>
  ms === 0 ? Promise.resolve() : new Promise((resolve) => setTimeout(resolve, ms));

const answerArray = (reply: Reply): SafeArray => {
  if (reply.status === 200) return safeArray([OfficeError.none, [200, [], JSON.stringify(reply.body)]]);
  return safeArray([errorOf(reply), null]);
};

const errorOf = ({ status, body }: Reply): number => {
  if ("error" in body && body.error.code === "InvalidOperationInCellEditMode") return OfficeError.cellEditing;
  return status === 429 ? OfficeError.busy : OfficeError.internal;
};

const eventArray = (events: readonly EventEntry[]): SafeArray =>
  safeArray(events.map((event) => safeArray(asTuple(event))));

const safeArray = (entries: readonly unknown[]): SafeArray => ({ toArray: () => entries, dimensions: () => 1 });

/** The client expects its callback after the call has returned. */
const later = (done: Callback): void => queueMicrotask(() => done(safeArray([OfficeError.none])));
