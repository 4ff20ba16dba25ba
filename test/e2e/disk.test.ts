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

  step("asked nobody for anything, and broke no rule of the page", async () => {
    const workbench = await open();
    expect(workbench.asked.filter((url) => !/^(?:file|blob|data):/.test(url))).toEqual([]);
    expect(workbench.faults).toEqual([]);
  });
});
