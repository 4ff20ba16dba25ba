import fs from "node:fs";
import path from "node:path";
import { stringsOf, wordsOf, type Word } from "./tools/code";
import { importsOf, type Import } from "./tools/imports";
import { repository, sources, type Source } from "./tools/sources";

/**
 * The modules and what each may import: other modules, single files of other modules ("app/ports"), packages.
 * `pure` modules are functions from a report to findings and scores: no Excel, no browser, no clock, nothing to wait for.
 */
interface Module {
  readonly modules: readonly string[];
  readonly packages?: readonly string[];
  readonly pure?: true;
}

const modules: Readonly<Record<string, Module>> = {
  domain: { modules: ["workbook/errorValues", "workbook/dayZero"], packages: ["decimal.js", "numfmt"], pure: true },
  workbook: { modules: [], pure: true },
  document: { modules: [], pure: true },
  "engine/schema": { modules: ["domain"], pure: true },
  "engine/report": { modules: ["domain", "workbook", "engine/schema"], pure: true },
  "engine/layout": { modules: ["domain", "workbook", "document", "engine/schema", "engine/report"], pure: true },
  "engine/fromDocument": { modules: ["domain", "document", "engine/schema"], pure: true },
  "engine/review": { modules: ["domain"], pure: true },
  "engine/scoring": { modules: ["domain", "engine/schema/path"], packages: ["valibot"], pure: true },
  "engine/prose": { modules: ["domain", "engine/schema"], packages: ["valibot"], pure: true },
  "engine/checks": {
    modules: ["domain", "engine/schema", "engine/report", "engine/review"],
    pure: true,
  },
  "engine/summary": { modules: ["domain", "engine/review/finding", "engine/report/furtherResult"], pure: true },
  "engine/standard": {
    modules: ["domain", "engine/schema", "engine/report", "engine/layout", "engine/scoring"],
    pure: true,
  },
  "engine/definition": {
    modules: [
      "domain",
      "workbook",
      "document",
      "engine/fromDocument",
      "engine/schema",
      "engine/report",
      "engine/layout",
      "engine/checks",
      "engine/scoring",
      "engine/prose",
      "engine/standard",
    ],
    pure: true,
  },
  reports: { modules: ["domain", "workbook", "document", "engine"], pure: true },
  app: { modules: ["domain", "workbook", "document", "engine"] },
  excel: { modules: ["workbook", "app/changes", "app/ports", "app/turns"] },
  ooxml: { modules: [], packages: ["fflate", "node:"] },
  xlsx: { modules: ["ooxml", "workbook", "app/ports"], packages: ["hucre", "fflate"] },
  docx: { modules: ["ooxml", "document", "app/ports"], packages: ["docx", "fflate"] },
  host: { modules: ["workbook"], packages: ["@univerjs/*"] },
  ui: {
    modules: ["app/views", "app/session", "app/ports", "domain/commonSubsequence"],
    packages: ["react", "@fluentui/*"],
  },
  taskpane: {
    modules: ["excel", "app", "ui", "reports", "xlsx/read/readWorkbook", "xlsx/tables", "docx"],
    packages: ["react-dom"],
  },
  workbench: { modules: ["host", "xlsx", "docx", "workbook", "app", "reports"] },
  cli: {
    modules: ["workbook", "engine", "reports", "app", "ooxml/node", "docx", "xlsx"],
    packages: ["commander", "node:"],
  },
};

/** The modules of app, the lowest first: each may import those before it, never one after it. */
const appOrder = [
  "views",
  "changes",
  "ports",
  "turns",
  "standard",
  "structure",
  "assessment",
  "loading",
  "present",
  "lastYear",
  "units",
  "look",
  "edition",
  "word",
  "document",
  "summary",
  "useCases",
  "folder",
  "session",
  "createSession",
] as const;

const all = sources("src");
/** "engine/checks" for src/engine/checks/run.ts, "excel" for src/excel/read.ts. */
const moduleOf = (file: string): string => {
  const [, first = "", second = ""] = file.split("/");
  return first === "engine" ? `engine/${second}` : first;
};
/** Of "src/app/units/rows.ts" or "src/app/ports": the place of its module in the order; -1 outside app. */
const placeInApp = (file: string): number => {
  const [, top, second = ""] = file.split("/");
  return top === "app" ? appOrder.findIndex((module) => module === second.replace(/\.ts$/, "")) : -1;
};
const inModules = (names: readonly string[]): readonly Source[] =>
  all.filter(({ file }) => names.includes(moduleOf(file)));
const pureModules = Object.keys(modules).filter((name) => modules[name]?.pure === true);

function matches(pattern: string, name: string): boolean {
  return pattern.endsWith("*") ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
}

function isAllowed(module: string, { target }: Import): boolean {
  const { modules: others, packages = [] } = modules[module] ?? { modules: [] };
  if (!target.startsWith("src/")) return packages.some((pattern) => matches(pattern, target));
  const within = target.slice("src/".length);
  return [module, ...others].some((other) => within === other || within.startsWith(`${other}/`));
}

/** "src/engine/x.ts:3 says new Date" for each word that is not wanted there. */
function offences(files: readonly Source[], unwanted: (word: Word) => boolean): readonly string[] {
  return files.flatMap((source) =>
    wordsOf(source)
      .filter(unwanted)
      .map(({ at, text }) => `${at} says ${text}`),
  );
}

const startsWith =
  (...heads: readonly string[]) =>
  ({ text }: Word): boolean =>
    heads.some((head) => text.startsWith(head));

describe("the modules of src", () => {
  test("are exactly those listed here", () => {
    const folders = (within: string): readonly string[] => fs.readdirSync(path.join(repository, "src", within));
    const found = [...folders(""), ...folders("engine").map((name) => `engine/${name}`)];
    expect(found.filter((name) => name !== "engine" && !(name in modules))).toEqual([]);
  });

  test("are in README's picture, with the folders of engine and app", () => {
    const readme = fs.readFileSync(path.join(repository, "README.md"), "utf8");
    const folders = new Set(all.flatMap(({ file }) => /^src\/(?:(?:engine|app)\/)?(\w+)\//.exec(file)?.[1] ?? []));
    expect([...folders].filter((name) => !new RegExp(`^  .*\\b${name}/`, "m").test(readme))).toEqual([]);
  });

  test("of the engine know no report", () => {
    const engine = all.filter(({ file }) => file.startsWith("src/engine/"));
    const asking = engine.filter((source) => importsOf(source).some(({ target }) => target.startsWith("src/reports/")));
    expect(asking.map(({ file }) => file)).toEqual([]);
  });

  test.each(Object.keys(modules))("%s imports only what it may", (module) => {
    const strict = inModules([module]);
    const forbidden = strict.flatMap((source) => importsOf(source).filter((found) => !isAllowed(module, found)));
    expect(forbidden.map(({ at, target }) => `${at} imports ${target}`)).toEqual([]);
  });

  test.each(Object.keys(modules))("%s needs each of its allowances", (module) => {
    const targets = inModules([module]).flatMap((source) => importsOf(source).map(({ target }) => target));
    const { modules: others = [], packages = [] } = modules[module] ?? {};
    const isNeeded = (other: string): boolean =>
      targets.some((target) => target === `src/${other}` || target.startsWith(`src/${other}/`));
    const isImported = (pattern: string): boolean => targets.some((target) => matches(pattern, target));
    expect(others.filter((other) => !isNeeded(other))).toEqual([]);
    expect(packages.filter((pattern) => !isImported(pattern))).toEqual([]);
  });

  test("of app are exactly those listed in their order", () => {
    const found = fs.readdirSync(path.join(repository, "src/app")).map((name) => name.replace(/\.ts$/, ""));
    expect([...found].sort()).toEqual([...appOrder].sort());
  });

  test("of app import only those before them", () => {
    const within = inModules(["app"]).flatMap((source) => importsOf(source).map((found) => ({ source, ...found })));
    const back = within.filter(({ source, target }) => placeInApp(target) > placeInApp(source.file));
    expect(back.map(({ at, target }) => `${at} imports ${target}`)).toEqual([]);
  });

  test("do not need each other in a circle, not even for a type", () => {
    expect(circles(all)).toEqual([]);
  });
});

describe("the core", () => {
  const files = inModules(pureModules);

  test("knows no Excel and no browser", () => {
    expect(
      offences(
        files,
        startsWith("Excel.", "Office.", "OfficeExtension.", "document.", "window.", "navigator.", "localStorage."),
      ),
    ).toEqual([]);
  });

  test("has no clock", () => {
    expect(offences(files, ({ text }) => ["Date.now", "new Date", "Date()", "performance.now"].includes(text))).toEqual(
      [],
    );
  });

  test("never reads or rounds a figure in binary", () => {
    expect(offences(files, startsWith("parseFloat(", "Number.parseFloat", "Math.round", "Math.trunc"))).toEqual([]);
  });

  test("waits for nothing", () => {
    expect(offences(files, ({ text }) => text === "await")).toEqual([]);
  });
});

describe("Excel", () => {
  test("is named in src/excel only", () => {
    const elsewhere = all.filter(({ file }) => moduleOf(file) !== "excel");
    expect(offences(elsewhere, startsWith("Excel.", "Office.", "OfficeExtension."))).toEqual([]);
  });
});

describe("an edition of the scoring sheet", () => {
  test("is data: no other code asks which one it is", () => {
    const code = inModules(pureModules).filter(({ file }) => !file.startsWith("src/reports/department/editions"));
    const ids = new Set(["yueyang", "hunan", "national"]);
    const named = code.flatMap((source) => stringsOf(source).filter(({ text }) => ids.has(text)));
    expect(named.map(({ at, text }) => `${at} says "${text}"`)).toEqual([]);
  });
});

describe("a line of a comment", () => {
  test("has at most 180 characters", () => {
    const long = [...all, ...sources("test")].flatMap(({ file, text }) =>
      text
        .split("\n")
        .flatMap((line, i) => (/^\s*(\/\/|\/?\*)/.test(line) && line.length > 180 ? [`${file}:${i + 1}`] : [])),
    );
    expect(long).toEqual([]);
  });
});

/** What one file may import side by side. The words of the pane have one name in each language. */
const neighbours = (file: string): string => {
  const [, first = "", second = ""] = file.split("/");
  if (["domain", "workbook", "document", "engine", "app"].includes(first)) return "the core";
  return first === "reports" || file.startsWith("src/ui/texts/")
    ? `${first}/${second}/${path.basename(path.dirname(file))}`
    : first;
};

describe("an exported function", () => {
  test("has a name that no other has beside it", () => {
    const files = new Map<string, string[]>();
    const functions =
      /^export (?:async )?(?:function\*? (\w+)|const (\w+)(?:: [^=]+?)? = (?:async )?(?:<[^=]*?>)?\()/gm;
    for (const { file, text } of all)
      for (const [, declared, assigned = ""] of text.matchAll(functions)) {
        const name = `${declared ?? assigned} in ${neighbours(file)}`;
        files.set(name, [...(files.get(name) ?? []), file]);
      }
    expect(files.size).toBeGreaterThan(1000);
    expect([...files].filter(([, found]) => found.length > 1)).toEqual([]);
  });
});

describe("an exported type", () => {
  test("has a name that no other has", () => {
    const files = new Map<string, string[]>();
    for (const { file, text } of all)
      for (const [, name = ""] of text.matchAll(/^export (?:interface|type|class) (\w+)/gm))
        files.set(name, [...(files.get(name) ?? []), file]);
    expect([...files].filter(([, found]) => found.length > 1)).toEqual([]);
  });
});

describe("what a file exports", () => {
  /** Passing on is no use. */
  const used = (text: string): string => text.replace(/^export (?:type )?\{[^}]*\} from .*$/gm, "");
  const code = [...all, ...sources("test")].map(({ file, text }) => ({
    file,
    words: new Set(used(text).match(/\w+/g)),
  }));

  test("is used in another file", () => {
    const exported = /^export (?:async )?(?:function\*?|const|interface|type|class) (\w+)/gm;
    const alone = [...all, ...sources("test")].flatMap(({ file, text }) =>
      [...text.matchAll(exported)].flatMap(([, name = ""]) =>
        code.some((other) => other.file !== file && other.words.has(name)) ? [] : [`${file} exports ${name}`],
      ),
    );
    expect(alone).toEqual([]);
  });
});

/** Rings of files that import each other, as "a → b → a"; a ring is reported once. */
function circles(files: readonly Source[]): readonly string[] {
  const names = new Set(files.map(({ file }) => file));
  const edges = new Map(
    files.map((source) => [source.file, importsOf(source).flatMap(({ target }) => fileOf(names, target))]),
  );
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (file: string, trail: readonly string[]): void => {
    if (trail.includes(file)) found.push([...trail.slice(trail.indexOf(file)), file].join(" → "));
    if (done.has(file) || trail.includes(file)) return;
    for (const next of edges.get(file) ?? []) walk(next, [...trail, file]);
    done.add(file);
  };
  for (const { file } of files) walk(file, []);
  return found;
}

function fileOf(names: ReadonlySet<string>, target: string): readonly string[] {
  const candidates = [`${target}.ts`, `${target}.tsx`, `${target}/index.ts`, `${target}/index.tsx`];
  return candidates.filter((name) => names.has(name)).slice(0, 1);
}
