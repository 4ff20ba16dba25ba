import fs from "node:fs";
import path from "node:path";
import { OfficeAddinManifest } from "office-addin-manifest";
import { repository, sources } from "./tools/sources";
import { elementsOf, type Element } from "./tools/xml";

const file = path.join(repository, "manifest.xml");
const elements = elementsOf(fs.readFileSync(file, "utf8"));
const development = "https://localhost:3000/";

const named = (name: string): readonly Element[] => elements.filter((element) => element.name === name);
const textOf = (name: string): string => named(name)[0]?.text.trim() ?? "";
const values = (attribute: string): readonly string[] =>
  elements.flatMap(({ attributes }) => attributes[attribute] ?? []);

/** The width and height that a PNG file states about itself. */
function sizeOfPng(name: string): readonly number[] {
  const bytes = fs.readFileSync(path.join(repository, name));
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe("manifest.xml", () => {
  test("is read by Microsoft's own reader as an Excel task pane in Chinese", async () => {
    const info = await OfficeAddinManifest.readManifestFile(file);
    expect(info).toMatchObject({
      officeAppType: "TaskPaneApp",
      hosts: ["Workbook"],
      defaultLocale: "zh-CN",
      displayName: "自评通",
      permissions: "ReadWriteDocument",
    });
    expect(info.defaultSettings?.sourceLocation).toBe(`${development}taskpane.html`);
  });

  test("has a GUID and a version of four parts that begins with the package's", () => {
    const { version } = JSON.parse(fs.readFileSync(path.join(repository, "package.json"), "utf8")) as {
      version: string;
    };
    expect(textOf("Id")).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(textOf("Version")).toBe(`${version}.0`);
  });

  test("asks for ExcelApi 1.9, and for the shared runtime only where the ribbon is read", () => {
    expect(named("Set").map(({ attributes }) => attributes)).toEqual([{ Name: "ExcelApi", MinVersion: "1.9" }]);
    expect(named("bt:Set").map(({ attributes }) => attributes)).toEqual([{ Name: "SharedRuntime", MinVersion: "1.1" }]);
  });

  test("resolves every resid, and declares none that nobody uses", () => {
    const declared = elements
      .filter(({ name, attributes }) => name.startsWith("bt:") && attributes.id !== undefined)
      .map(({ attributes }) => attributes.id ?? "");
    expect([...new Set(declared)]).toHaveLength(declared.length);
    expect([...new Set(values("resid"))].sort()).toEqual([...declared].sort());
    expect(declared.filter((id) => id.length > 32)).toEqual([]);
  });

  test("gives every text in English too, within Excel's limits", () => {
    const texts = elements
      .filter(({ name }) => ["DisplayName", "Description", "bt:String"].includes(name))
      .filter(({ attributes }) => attributes.DefaultValue !== undefined);
    const overrides = elements.filter(({ name }) => name === "Override" || name === "bt:Override");
    expect(overrides.map(({ attributes }) => attributes.Locale)).toEqual(texts.map(() => "en-US"));
    expect(
      [...texts, ...overrides]
        .flatMap(({ attributes }) => attributes.DefaultValue ?? attributes.Value ?? "")
        .filter((text) => text === "" || text.length > 125),
    ).toEqual([]);
  });

  test("names files that the build makes: the pane's page and pictures of the stated size", () => {
    const urls = values("DefaultValue").filter((value) => value.startsWith("https:"));
    const files = [...new Set(urls)].map((url) => url.slice(development.length));
    expect(urls.filter((url) => !url.startsWith(development))).toEqual([]);
    expect(files.filter((name) => !name.endsWith(".png"))).toEqual(["taskpane.html"]);
    for (const name of files.filter((each) => each.endsWith(".png"))) {
      const size = Number(/-(\d+)\.png$/.exec(name)?.[1]);
      expect(sizeOfPng(name)).toEqual([size, size]);
    }
  });

  test("offers the findings of a cell in the cell's own menu", () => {
    const menus = named("OfficeMenu").map(({ attributes }) => attributes.id);
    expect(menus).toEqual(["ContextMenuCell"]);
    expect(elements.filter(({ attributes }) => attributes.id === "Ziping.ShowFindings")).toHaveLength(1);
  });

  test("calls only commands that the task pane registers", () => {
    const code = [...sources("src/excel"), ...sources("src/taskpane")].map(({ text }) => text).join("\n");
    const commands = named("FunctionName").map(({ text }) => text);
    expect(commands).toEqual(["checkReport", "makeScoreSheet", "showFindings"]);
    expect(commands.filter((name) => !code.includes(`"${name}"`) && !code.includes(`${name}:`))).toEqual([]);
  });
});
