/** Dependencies that are behind their newest version, each with its reason. What is newest only `npm run outdated` can ask; the reasons are held here. */
import { readFileSync } from "node:fs";
import path from "node:path";
import data from "./heldBack.json";
import { repository } from "./sources";

interface HeldBack {
  readonly packages: readonly string[];
  readonly at: string;
  readonly because: string;
  /** Other dependencies, and what they take. */
  readonly by: Readonly<Record<string, Readonly<Record<string, string | undefined>>>>;
}

const heldBack: readonly HeldBack[] = data;

interface Locked {
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

interface Asked {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const read = (file: string): unknown => JSON.parse(readFileSync(path.join(repository, file), "utf8"));
// npm's own files
const { dependencies, devDependencies } = read("package.json") as Asked;
const locked = (read("package-lock.json") as { readonly packages: Readonly<Record<string, Locked>> }).packages;
const asked: Readonly<Record<string, string>> = { ...dependencies, ...devDependencies };
const lockedAs = (name: string): Locked | undefined => locked[`node_modules/${name}`];

test("every dependency is asked for in one exact version, and that one is locked", () => {
  const loose = Object.entries(asked).filter(
    ([name, version]) => !/^\d+\.\d+\.\d+$/.test(version) || lockedAs(name)?.version !== version,
  );
  expect(loose).toEqual([]);
});

test("no dependency has two reasons", () => {
  const names = heldBack.flatMap(({ packages }) => packages);
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
});

describe.each(heldBack)("$packages.0 at $at", ({ packages, at, because, by }) => {
  test("is what is in use", () => {
    expect(packages.map((name) => [name, asked[name]])).toEqual(packages.map((name) => [name, at]));
    expect(because).toMatch(/^[A-Z].*\.$/);
  });

  test("is held back by what it says: when one of these takes more, try again", () => {
    const found = Object.entries(by).map(([holder, ranges]) => {
      const { dependencies: own, peerDependencies: peers } = lockedAs(holder) ?? {};
      const all = { ...own, ...peers };
      return [holder, Object.fromEntries(Object.keys(ranges).map((name) => [name, all[name]]))];
    });
    expect(Object.fromEntries(found)).toEqual(by);
  });
});
