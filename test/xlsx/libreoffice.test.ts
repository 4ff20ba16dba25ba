/**
 * LibreOffice opens what we write, calculates it, and what it writes we read.
 * @drawn 1
 */
import { open, rm } from "node:fs/promises";
import path from "node:path";
import type { WorkbookSnapshot } from "../../src/workbook/model";
import { openFile, writeWorkbook } from "../../src/xlsx";
import { convertToXlsx, recalculate, toPdf } from "../support/libreoffice";
import { needs } from "../tools/needs";
import { foreignFile } from "./foreign";
import { rich } from "./rich";
import { withSheet } from "./withSheet";

const withLibreOffice = needs("soffice");
const MINUTE = 60_000;

const at = (snapshot: WorkbookSnapshot, sheet: string, row: number, col: number) => {
  const found = snapshot.sheets.find((s) => s.name === sheet);
  return found?.cells[row - found.top]?.[col - found.left]?.value;
};

withLibreOffice(
  "LibreOffice calculates the formulas of a written file itself, not from the cached values",
  async () => {
    const file = await writeWorkbook(rich);
    const snapshot = await recalculate(file);
    expect(at(snapshot, "收支情况", 2, 1)).toBe(1234.6);
    expect(at(snapshot, "收支情况", 2, 2)).toBe("#DIV/0!");
    expect(at(snapshot, "收支情况", 4, 2)).toBe("甲");
    expect(at(snapshot, "收支情况", 7, 1)).toBe(2469.2);
    expect(at(snapshot, "收支情况", 3, 0)).toBe("=1+1");
  },
  MINUTE,
);

withLibreOffice(
  "what LibreOffice saves opens with the layout that was written",
  async () => {
    const { sheets, names } = (await openFile(await convertToXlsx(await writeWorkbook(rich)))).spec;
    const [, income] = sheets;
    const [, written] = rich.sheets;
    // Frozen panes and gridlines belong to a window, and headless LibreOffice has none to save.
    expect(income).toMatchObject({ merges: written?.merges, tabColor: written?.tabColor });
    expect(income?.page).toMatchObject({
      orientation: "landscape",
      printArea: written?.page?.printArea,
      titleRows: { from: 0, to: 0 },
      fitToWidth: true,
      centerHorizontally: true,
    });
    expect(income?.validations.map(({ area, rule }) => ({ area, rule }))).toEqual(
      expect.arrayContaining([{ area: { row: 6, col: 0, rows: 2, cols: 1 }, rule: { type: "textLength", max: 200 } }]),
    );
    expect(income?.conditionalFormats?.map(({ style }) => style)).toEqual(
      expect.arrayContaining([{ fill: "#FFC7CE", color: "#9C0006", bold: true }]),
    );
    // The name of a font that is not installed is replaced.
    expect(income?.cells[0]?.style).toMatchObject({
      font: { size: 12, bold: true, color: "#1F4E79" },
      fill: "#DDEBF7",
      horizontal: "center",
    });
    expect(sheets.map(({ visibility = "visible" }) => visibility)).toEqual(["visible", "visible", "hidden", "hidden"]);
    expect(names.map(({ name }) => name)).toEqual(expect.arrayContaining(["自评.收入.合计", "自评.收入", "自评.版本"]));
  },
  MINUTE,
);

withLibreOffice(
  "a file with a sheet put in opens, and its old formulas still calculate",
  async () => {
    const file = await withSheet(foreignFile, { ...rich.sheets[1]!, name: "评分表" }, [
      { name: "自评.收入.合计", ref: "'评分表'!$B$3" },
    ]);
    const snapshot = await recalculate(file);
    expect(at(snapshot, "汇总", 0, 0)).toBe(6);
    expect(at(snapshot, "评分表", 2, 1)).toBe(1234.6);
    expect(at(snapshot, "附表", 0, 0)).toBe("甲乙");
  },
  MINUTE,
);

withLibreOffice(
  "a written file prints",
  async () => {
    const pdf = await toPdf(await writeWorkbook(rich));
    const handle = await open(pdf);
    const { buffer } = await handle.read(Buffer.alloc(5), 0, 5, 0);
    await handle.close();
    await rm(path.dirname(pdf), { recursive: true, force: true });
    expect(buffer.toString("latin1")).toBe("%PDF-");
  },
  MINUTE,
);
