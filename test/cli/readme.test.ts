import { readFileSync } from "node:fs";
import path from "node:path";
import { repository } from "../tools/sources";

const textOf = (file: string): string => readFileSync(path.join(repository, file), "utf8");

test("every command and option is in README", () => {
  const program = textOf("src/cli/run.ts");
  const options = [...program.matchAll(/"((?:-o, )?--[\w-]+)/g)].map(([, flags = ""]) => flags.replace(/, .*/, ""));
  const commands = [...program.matchAll(/command\(\s*"(\w+)"/g)].map(([, name = ""]) => `ziping ${name}`);
  expect(commands.length).toBeGreaterThan(5);
  const readme = textOf("README.md");
  expect([...commands, ...options].filter((each) => !readme.includes(each))).toEqual([]);
});
