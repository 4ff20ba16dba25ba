import fs from "node:fs";
import path from "node:path";
import { requirementsOf } from "../tools/requirementSets";

const root = path.resolve(__dirname, "../..");
const planted = path.join(__dirname, "requirementSets.sample.ts");
const sources = fs
  .readdirSync(path.join(root, "src"), { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => path.join(root, "src", file))
  .filter(
    (file) =>
      file.startsWith(path.join(root, "src/excel")) || /\b(?:Excel|Office)\./.test(fs.readFileSync(file, "utf8")),
  );

const beyond = requirementsOf([planted, ...sources]);

/** The oldest Excel in support, volume-licensed 2021, is promised everything up to here by the manifest. */
const FLOOR = "1.9";

describe("the requirement-set checker", () => {
  const marked = fs
    .readFileSync(planted, "utf8")
    .split("\n")
    .flatMap((text, i) => {
      const [, comment = ""] = /\/\/ > (.+)$/.exec(text) ?? [];
      return [...comment.matchAll(/(\w+): ([^;]+)/g)].map(([, member, needs]) => ({
        file: path.basename(planted),
        line: i + 1,
        member,
        needs,
      }));
    });

  it("finds every planted use of a newer member, whatever the form, and nothing else", () => {
    expect(marked.length).toBeGreaterThan(10);
    expect(beyond(FLOOR, [planted])).toEqual(marked);
  });

  it("takes the planted members above 1.9 as they are once the floor is raised", () => {
    const left = beyond("1.21", [planted]).map(({ needs }) => needs);
    expect(left).toEqual(marked.map(({ needs }) => needs).filter((needs) => !needs?.startsWith("ExcelApi 1.")));
  });
});

describe("our own sources", () => {
  it("use nothing above ExcelApi 1.9 outside capabilities.ts", () => {
    const files = sources.filter((file) => !file.endsWith(path.join("excel", "capabilities.ts")));
    expect(files.length).toBeGreaterThan(20);
    expect(beyond(FLOOR, files)).toEqual([]);
  });

  it("use newer members in capabilities.ts, so that the check above has something to keep out", () => {
    const found = beyond(FLOOR, [path.join(root, "src/excel/capabilities.ts")]);
    expect(found.map(({ member }) => member)).toEqual(expect.arrayContaining(["triggerSource", "showAsTaskpane"]));
  });
});
