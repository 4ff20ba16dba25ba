/**
 * Loads Microsoft's own Office.js client (excel-web-16.00.js, unmodified, from node_modules) into the jest environment, once per test file.
 * The script expects a page. It is evaluated as a function in which `window`, `document`, `location` and `navigator` are small stand-ins, so that
 * neither the jest globals nor Univer ever see them: Univer takes any global `document` for a browser.
 */
import { readFileSync } from "node:fs";

interface OfficeClient {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension & { readonly HostBridge: { init(bridge: object): void } };
}

let loaded: OfficeClient | undefined;

export const loadOfficeClient = (): OfficeClient => {
  loaded ??= evaluate(readFileSync(require.resolve("@microsoft/office-js/dist/excel-web-16.00.js"), "utf8"));
  return loaded;
};

/** What the language itself defines, looked up without asking the stand-in: the client names these at every turn. */
const LANGUAGE = "undefined, Object, Array, Function, String, Number, Boolean, Math, JSON, Date, RegExp, Error";

const evaluate = (script: string): OfficeClient => {
  const page = standIn();
  // Inside `with`, every name that the language itself does not define is looked up on, and put on, the stand-in window: as in a page.
  const scope = new Proxy(page, {
    has: (_page, name) => typeof name === "string" && (name in page || !(name in globalThis)),
  });
  // Compiled here and not by node:vm, whose arrays and promises would be strangers to the client.
  Reflect.apply(compile(`with (scope) { const { ${LANGUAGE} } = globalThis; ${script} }`), page, [scope]);
  return page as unknown as OfficeClient; // the script has put its globals there
};

const compile = (body: string): ((scope: object) => void) =>
  Reflect.construct(Function, ["scope", body]) as (scope: object) => void; // a function of that parameter

const standIn = (): Record<string, unknown> => {
  const nothing = (): undefined => undefined;
  const location = {
    href: "http://localhost/",
    search: "",
    hash: "",
    protocol: "http:",
    hostname: "localhost",
    origin: "http://localhost",
  };
  const document = {
    readyState: "loading",
    URL: location.href,
    domain: "localhost",
    addEventListener: nothing,
    createElement: () => ({ style: {}, setAttribute: nothing, appendChild: nothing }),
    getElementsByTagName: () => [],
    querySelectorAll: () => [],
  };
  const page: Record<string, unknown> = {
    document,
    location,
    navigator: { userAgent: "jest" },
    addEventListener: nothing,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    console,
  };
  page["window"] = page;
  page["self"] = page;
  page["parent"] = page;
  page["top"] = page;
  return page;
};
