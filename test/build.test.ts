/**
 * @jest-environment node
 * @drawn 7
 */
import { randomBytes } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { repository } from "./tools/sources";

interface Config {
  readonly name: string;
  readonly plugins: readonly {
    readonly userOptions?: {
      readonly templateParameters: { readonly csp: string; readonly before: readonly string[] };
    };
    readonly patterns?: readonly {
      readonly from?: string;
      readonly context?: string;
      readonly to?: string;
      readonly transform?: (content: Buffer) => string;
    }[];
  }[];
  readonly devServer?: { readonly port: number };
}

/** webpack.config.js as it is with these settings in the environment. */
function configuration(settings: Readonly<Record<string, string>>): (name: string) => Config {
  const before = process.env;
  process.env = { ...before, ...settings };
  try {
    let configs: readonly Config[] = [];
    jest.isolateModules(() => {
      configs = jest.requireActual<readonly Config[]>("../webpack.config.js");
    });
    return (name) => configs.find((config) => config.name === name)!;
  } finally {
    process.env = before;
  }
}

const pane = (config: Config) =>
  config.plugins
    .flatMap(({ userOptions }) => userOptions?.templateParameters ?? [])
    .find((parameters) => "csp" in parameters)!;

describe("the build", () => {
  test.each([
    ["global", "https://appsforoffice.microsoft.com/lib/1/hosted/office.js", "https://appsforoffice.microsoft.com"],
    [
      "china",
      "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
      "https://appsforoffice.cdn.partner.office365.cn",
    ],
    [
      "https://files.example.gov.cn/office/office.js",
      "https://files.example.gov.cn/office/office.js",
      "https://files.example.gov.cn",
    ],
  ])("loads Office.js from where OFFICE_JS=%s says, and allows no other server", (setting, url, origin) => {
    const { csp, before } = pane(configuration({ OFFICE_JS: setting })("addin"));
    expect(before).toEqual([url, "ribbon.js"]);
    const sourcesOf = (directive: string): string | undefined => new RegExp(`${directive} ([^;]+)`).exec(csp)?.[1];
    for (const directive of ["script-src", "connect-src", "frame-src"])
      expect([directive, sourcesOf(directive)]).toEqual([directive, `'self' ${origin}`]);
    expect(csp.match(/https?:[^ ;]+/g)).toEqual([origin, origin, origin]);
  });

  test("gives the workbench's pane the local Office.js, after what stands for Excel, and no outside server", () => {
    const { csp, before } = pane(configuration({})("workbench"));
    expect(before).toEqual(["external.js", "office-js/office.js", "ribbon.js"]);
    expect(csp).not.toMatch(/https?:/);
  });

  test("puts Microsoft's client beside the pane with OFFICE_JS=self, for every Excel in support, and names no other server", () => {
    const addin = configuration({ OFFICE_JS: "self" })("addin");
    const { csp, before } = pane(addin);
    expect(before).toEqual(["office-js/office.js", "ribbon.js"]);
    expect(csp).not.toMatch(/https?:/);
    const copied = addin.plugins.flatMap(({ patterns }) => patterns ?? []).flatMap(({ to }) => to ?? []);
    for (const file of ["office.js", "excel-win32-16.01.js", "excel-web-16.00.js", "excel-mac-16.00.js"])
      expect(copied).toContain(`office-js/${file}`);
    const client = addin.plugins
      .flatMap(({ patterns }) => patterns ?? [])
      .filter(({ to }) => to?.startsWith("office-js/"));
    const lost = client.filter(
      ({ from = "", context = "" }) => !fs.existsSync(path.join(repository, context, from.replace("/*", ""))),
    );
    expect(lost).toEqual([]);
  });

  test("gives the client's own frame the folder under the name by which the client asks for it", () => {
    const copied = configuration({ OFFICE_JS: "self" })("addin").plugins.flatMap(({ patterns }) => patterns ?? []);
    const client = fs.readFileSync(require.resolve("@microsoft/office-js/dist/excel-web-16.00.js"), "utf8");
    expect(client).toContain('"AgaveErrorUX/index.html#"');
    expect(copied.map(({ to }) => to)).toContain("office-js/AgaveErrorUX/index.html");
  });

  test.each(["src/taskpane/taskpane.html", "src/workbench/index.html"])(
    "%s has no script but those of files",
    (name) => {
      const html = fs.readFileSync(path.join(repository, name), "utf8");
      const scripts = html.match(/<script[^>]*>[^<]*/g) ?? [];
      expect(scripts.filter((script) => !/^<script (?:defer )?src="[^"]+">$/.test(script))).toEqual([]);
      expect(html).not.toMatch(/\son\w+=|javascript:/);
    },
  );

  test.each(["addin", "workbench"])(
    "lets the pane of the %s neither evaluate text nor run a script in the page",
    (name) => {
      const { csp } = pane(configuration({})(name));
      expect(csp).toContain("default-src 'none'");
      expect(csp).not.toContain("unsafe-eval");
      expect(/script-src ([^;]+)/.exec(csp)?.[1]).not.toContain("unsafe-inline");
    },
  );

  test.each(["addin", "workbench"])("puts the guide beside the pane of the %s, with every picture it shows", (name) => {
    const copied = configuration({})(name).plugins.flatMap(({ patterns }) => patterns ?? []);
    const page = copied.find(({ to }) => to === "guide/guide.html")!;
    const html = page.transform!(fs.readFileSync(path.join(repository, page.from!)));
    const pictures = copied.find(({ to }) => to === "guide/[name][ext]")!;
    const shown = [...html.matchAll(/<img src="(guide-[\w-]+\.png)" alt="[^"]+"/g)].map(([, file = ""]) => file);
    expect(shown.length).toBeGreaterThan(4);
    expect(shown.filter((file) => !fs.existsSync(path.join(repository, pictures.context!, file)))).toEqual([]);
    expect(html).toContain("<h1>填报指南：从空白表到上报</h1>");
    expect(html).not.toMatch(/<script|https?:|\*\*|!\[/);
  });

  test("copies no client where Microsoft's server is named", () => {
    const copied = configuration({})("addin").plugins.flatMap(({ patterns }) => patterns ?? []);
    expect(copied.filter(({ to }) => to?.startsWith("office-js/"))).toEqual([]);
  });

  test("refuses an OFFICE_JS that is neither a known name nor a URL", () => {
    expect(() => configuration({ OFFICE_JS: "chnia" })).toThrow('OFFICE_JS is "chnia"');
  });

  test.each(["x", "3000.5", "70000"])("refuses PORT=%s", (port) => {
    expect(() => configuration({ PORT: port })).toThrow("PORT must be a");
  });

  test.each(["https://addins.example.gov.cn/ziping", "https://addins.example.gov.cn/ziping/"])(
    "writes a manifest for %s in which nothing names this machine",
    (url) => {
      const addin = configuration({ ADDIN_URL: url })("addin");
      const copied = addin.plugins.flatMap(({ patterns }) => patterns ?? []);
      const manifest = copied.find(({ from }) => from === "manifest.xml")!.transform!(
        fs.readFileSync(path.join(repository, "manifest.xml")),
      );
      expect(manifest).not.toContain("localhost");
      expect(manifest).toContain('"https://addins.example.gov.cn/ziping/taskpane.html"');
    },
  );

  describe("of the pane", () => {
    /** What a build tells of a first script of this many bytes that no compression makes smaller. */
    const built = (bytes: number, mode = "production"): readonly string[] => {
      const plugins: readonly unknown[] = configuration({})("addin").plugins;
      const budget = plugins.find(
        (plugin): plugin is (compiler: unknown) => void =>
          typeof plugin === "function" && plugin.name === "withinBudget",
      );
      const errors: Error[] = [];
      const compilation = {
        entrypoints: new Map([["taskpane", { getFiles: () => ["taskpane.js", "taskpane.css"] }]]),
        assets: { "taskpane.js": { source: () => randomBytes(bytes) } },
        errors,
      };
      const emit = { tap: (_: string, work: (of: unknown) => void) => work(compilation) };
      budget!({ options: { mode }, hooks: { emit } });
      return errors.map(({ message }) => message);
    };

    test("fails when its first script is larger than 170 kB", () => {
      expect(built(171_000)).toEqual([expect.stringMatching(/^The pane starts with 171\d{3} bytes .* is 170000\.$/)]);
    });

    test("passes below that, and while somebody is developing", () => {
      expect(built(160_000)).toEqual([]);
      expect(built(171_000, "development")).toEqual([]);
    });
  });
});
