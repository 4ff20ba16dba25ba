import fs from "node:fs";
import path from "node:path";
import { stringsOf, wordsOf, type Word } from "./tools/code";
import { importsOf, type Import } from "./tools/imports";
import { repository, sources, type Source } from "./tools/sources";

/**
 * The rooms and what each may import: other rooms, single files of other rooms ("app/ports"), packages.
 * `pure` rooms are functions from a report to findings and scores: no Excel, no browser, no clock, nothing to wait for.
 */
interface Room {
  readonly rooms: readonly string[];
  readonly packages?: readonly string[];
  readonly pure?: true;
}

const core = ["domain", "form", "rubric", "narrative", "review", "rules"];

const rooms: Readonly<Record<string, Room>> = {
  domain: { rooms: [], packages: ["decimal.js"], pure: true },
  workbook: { rooms: [], pure: true },
  form: { rooms: ["domain", "workbook"], pure: true },
  rubric: { rooms: ["domain", "form"], packages: ["valibot"], pure: true },
  narrative: { rooms: ["domain", "form"], packages: ["valibot"], pure: true },
  review: { rooms: ["domain"], pure: true },
  rules: { rooms: ["domain", "form", "rubric", "narrative", "review"], pure: true },
  docs: { rooms: ["domain", "form", "rubric", "rules"], pure: true },
  app: { rooms: [...core, "workbook"], packages: ["valibot"] },
  excel: { rooms: ["workbook", "app/ports"] },
  xlsx: { rooms: ["workbook", "app/ports"], packages: ["hucre", "fflate", "saxes", "node:"] },
  host: { rooms: ["workbook"], packages: ["@univerjs/*"] },
  ui: { rooms: ["app/views", "app/session", "app/ports"], packages: ["react", "@fluentui/*"] },
  taskpane: {
    rooms: ["excel", "app", "ui", "xlsx/read/readWorkbook"],
    packages: ["react", "react-dom", "@fluentui/*"],
  },
  workbench: { rooms: ["host", "xlsx", "workbook", "app"] },
  cli: { rooms: [...core, "workbook", "app", "xlsx"], packages: ["commander", "node:"] },
};

const all = sources("src");
const roomOf = (file: string): string => file.split("/")[1] ?? "";
const inRooms = (names: readonly string[]): readonly Source[] => all.filter(({ file }) => names.includes(roomOf(file)));
const pureRooms = Object.keys(rooms).filter((name) => rooms[name]?.pure === true);

function matches(pattern: string, name: string): boolean {
  return pattern.endsWith("*") ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
}

function isAllowed(room: string, { target }: Import): boolean {
  const { rooms: others, packages = [] } = rooms[room] ?? { rooms: [] };
  if (!target.startsWith("src/")) return packages.some((pattern) => matches(pattern, target));
  const within = target.slice("src/".length);
  return [room, ...others].some((other) => within === other || within.startsWith(`${other}/`));
}

/** "src/form/x.ts:3 says new Date" for each word that is not wanted there. */
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

describe("the rooms of src", () => {
  test("are exactly those listed here", () => {
    const folders = fs.readdirSync(path.join(repository, "src"), { withFileTypes: true }).map(({ name }) => name);
    expect(folders.filter((name) => !(name in rooms))).toEqual([]);
  });

  test.each(Object.keys(rooms))("%s imports only what it may", (room) => {
    const forbidden = inRooms([room]).flatMap((source) => importsOf(source).filter((found) => !isAllowed(room, found)));
    expect(forbidden.map(({ at, target }) => `${at} imports ${target}`)).toEqual([]);
  });

  test("do not need each other in a circle: types may, code may not", () => {
    expect(circles(all)).toEqual([]);
  });
});

describe("the core", () => {
  const files = inRooms(pureRooms);

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
    const elsewhere = all.filter(({ file }) => roomOf(file) !== "excel");
    expect(offences(elsewhere, startsWith("Excel.", "Office.", "OfficeExtension."))).toEqual([]);
  });
});

describe("an edition of the scoring sheet", () => {
  test("is data: no other code asks which one it is", () => {
    const code = inRooms(core).filter(({ file }) => !file.startsWith("src/rubric/editions"));
    const ids = new Set(["yueyang", "hunan", "national"]);
    const named = code.flatMap((source) => stringsOf(source).filter(({ text }) => ids.has(text)));
    expect(named.map(({ at, text }) => `${at} says "${text}"`)).toEqual([]);
  });
});

/** Rings of files that import each other, as "a → b → a"; a ring is reported once. */
function circles(files: readonly Source[]): readonly string[] {
  const names = new Set(files.map(({ file }) => file));
  const edges = new Map(
    files.map((source) => [
      source.file,
      importsOf(source)
        .filter(({ typeOnly }) => !typeOnly)
        .flatMap(({ target }) => fileOf(names, target)),
    ]),
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
