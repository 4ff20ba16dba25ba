import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { readWorkbook } from "../../src/xlsx";
import { needs } from "../tools/needs";
import { eventually } from "./support/eventually";
import { fromDisk } from "./support/server";
import { Workbench } from "./support/workbench";

/** The folder dist/自评通 without a server and without a network, as on a machine where Office.js does not run. */
describe("The workbench opened from disk", () => {
  const step = needs("chromium");
  let opened: Promise<Workbench> | undefined;
  const open = (): Promise<Workbench> => (opened ??= Workbench.open(fromDisk));

  afterAll(async () => {
    await (await opened)?.close();
  });

  step("shows the sample and the pane", async () => {
    const workbench = await open();
    expect(await workbench.value("收支情况!B5")).toBe(7138.12);
  });

  step("checks, and marks what was typed wrong", async () => {
    const workbench = await open();
    await workbench.type("收支情况!C6", "4548.46");
    await eventually(() => workbench.value("收支情况!C5"), 4548.46);
    await workbench.check();
    expect(await workbench.verdict()).toContain("不能上报");
    await eventually(() => workbench.marks("收支情况!C5"), ["must"]);
  });

  step("saves what was typed, and opens it again", async () => {
    const workbench = await open();
    const folder = await mkdtemp(path.join(tmpdir(), "ziping-disk-"));
    const file = path.join(folder, "自评.xlsx");
    await workbench.save(file);
    const { sheets } = readWorkbook(await readFile(file));
    expect(sheets.find(({ name }) => name === "收支情况")?.cells[5]?.[2]?.value).toBe(4548.46);
    await workbench.openFile(file);
    expect(await workbench.value("收支情况!C6")).toBe(4548.46);
    await rm(folder, { recursive: true });
  });

  step("lets the formulas of conditional formats follow rows that come and go", async () => {
    const workbook = (await open()).pane;
    const seen = await workbook.evaluate(async () => {
      const { Excel } = globalThis as unknown as {
        Excel: { run<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> };
      };
      return Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("封面");
        const formats = ["=K3>2", "=SUM((K3,K9))>$L$9"].map((formula) => {
          const format = sheet.getRange("K3:L4").conditionalFormats.add("Custom");
          format.custom.rule.formula = formula;
          return format;
        });
        await context.sync();
        const read = async (): Promise<string[][]> => {
          const found = formats.map(({ custom }) => custom.rule.load("formula"));
          const areas = formats.map((format) => format.getRanges().load("address"));
          await context.sync();
          return found.map(({ formula }, i) => [formula, areas[i]?.address ?? ""]);
        };
        const all: string[][][] = [];
        sheet.getRange("2:2").insert("Down");
        all.push(await read());
        sheet.getRange("2:2").delete("Up");
        all.push(await read());
        formats.forEach((format) => format.delete());
        await context.sync();
        return all;
      });
    });
    expect(seen).toEqual([
      [
        ["=K4>2", "封面!K4:L5"],
        ["=SUM((K4,K10))>$L$10", "封面!K4:L5"],
      ],
      [
        ["=K3>2", "封面!K3:L4"],
        ["=SUM((K3,K9))>$L$9", "封面!K3:L4"],
      ],
    ]);
  });

  step("asked nobody for anything, and broke no rule of the page", async () => {
    const workbench = await open();
    expect(workbench.asked.filter((url) => !/^(?:file|blob|data):/.test(url))).toEqual([]);
    expect(workbench.faults).toEqual([]);
  });
});
