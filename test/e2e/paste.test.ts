/** Pasting in the browser as an officer does: out of another program, out of the form itself, into merged cells. */
import { needs } from "../tools/needs";
import { eventually } from "./support/eventually";
import { paste, placeOf, valueOf } from "./support/form";
import { Workbench } from "./support/workbench";

describe("Pasting in the grid", () => {
  const step = needs("chromium");
  let opened: Promise<Workbench> | undefined;
  const open = (): Promise<Workbench> => (opened ??= Workbench.open());

  afterAll(async () => (await opened)?.close());

  /** Another program's clipboard: its own looks around the values. */
  const pasteHtml = async (place: string, html: string, text: string): Promise<void> => {
    const workbench = await open();
    await workbench.page.evaluate(
      async ([rich = "", plain = ""]) => {
        const part = (type: string, content: string): Blob => new Blob([content], { type });
        await navigator.clipboard.write([
          new ClipboardItem({ "text/html": part("text/html", rich), "text/plain": part("text/plain", plain) }),
        ]);
      },
      [html, text],
    );
    await workbench.goTo(place);
    await workbench.page.keyboard.press("Control+V");
  };

  /** Number format, fill, weight and formula of a cell, as Office.js tells them. */
  const look = async (place: string): Promise<readonly unknown[]> =>
    (await open()).pane.evaluate(
      (wanted) =>
        Excel.run(async (context) => {
          const [sheet, address] = wanted.split("!");
          const range = context.workbook.worksheets.getItem(sheet!).getRange(address);
          range.load("numberFormat,formulas,format/fill/color,format/font/bold,format/font/name");
          await context.sync();
          const { fill, font } = range.format;
          return [range.numberFormat[0]?.[0], fill.color, font.bold, font.name];
        }),
      place,
    );

  const notice = async (): Promise<string> => (await open()).page.locator("#notice").innerText();

  step("takes figures and leaves the other program's looks behind", async () => {
    const workbench = await open();
    await workbench.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await workbench.loadSample("corrected");
    const place = await placeOf(workbench, "自评.收入", 0, 2);
    const before = await look(place);
    const cell = '<td style="background:#ff0000;font:bold 20pt Arial" x:num="1234.5678">1,234.57</td>';
    await pasteHtml(place, `<table><tr>${cell}</tr></table>`, "1,234.57");
    await eventually(() => workbench.value(place), 1234.5678);
    expect(await look(place)).toEqual(before);
    await workbench.page.keyboard.press("Control+Z");
    await eventually(async () => (await workbench.value(place)) !== 1234.5678, true);
  });

  step("copies the result of a formula as a figure with all its digits", async () => {
    const workbench = await open();
    const total = await placeOf(workbench, "自评.支出.合计");
    const shown = await workbench.value(total);
    await workbench.goTo(total);
    await workbench.page.keyboard.press("Control+C");
    const target = await placeOf(workbench, "自评.预算调整.年初预算数");
    await workbench.goTo(target);
    await workbench.page.keyboard.press("Control+V");
    await eventually(() => valueOf(workbench, "自评.预算调整.年初预算数"), shown);
  });

  step("lays rows out over the merged cells of the goals, and says so", async () => {
    const workbench = await open();
    await paste(workbench, await placeOf(workbench, "自评.定性目标"), [
      ["1", "粘贴的目标一", "粘贴的完成情况一"],
      ["2", "粘贴的目标二", "粘贴的完成情况二"],
    ]);
    await eventually(async () => workbench.value(await placeOf(workbench, "自评.定性目标", 1, 3)), "粘贴的完成情况二");
    expect(await workbench.value(await placeOf(workbench, "自评.定性目标", 0, 1))).toBe("粘贴的目标一");
    expect(await notice()).toContain("已按看得见的单元格逐格填入");
  });

  step("takes paragraphs that are pasted into one merged cell for its text", async () => {
    const workbench = await open();
    const place = await placeOf(workbench, "自评.概况.职能职责概述");
    const below = await workbench.values(place.replace(/[A-Z]+\d+$/, "A1:H40"));
    await paste(workbench, place, [["第一段。"], ["第二段。"]]);
    await eventually(() => workbench.value(place), "第一段。\n第二段。");
    const after = await workbench.values(place.replace(/[A-Z]+\d+$/, "A1:H40"));
    expect(after.flat().filter((value, i) => value !== below.flat()[i])).toHaveLength(1);
  });

  step("pastes nothing where a figure would get lost, and says what to do", async () => {
    const workbench = await open();
    const place = await placeOf(workbench, "自评.概况.职能职责概述");
    const [sheet, address = ""] = place.split("!");
    const { col, row } = { col: address.replace(/\d+/, ""), row: Number(address.replace(/\D+/, "")) };
    const right = `${sheet}!${String.fromCharCode(col.charCodeAt(0) + 1)}${row - 1}`;
    const before = await workbench.values(`${sheet}!A1:H40`);
    await paste(workbench, right, [["1"], ["2"], ["3"]]);
    await eventually(async () => (await notice()).includes("没有粘贴"), true);
    expect(await workbench.values(`${sheet}!A1:H40`)).toEqual(before);
  });

  step("let no error go unseen", async () => {
    const workbench = await open();
    expect(workbench.outside).toEqual([]);
    expect(workbench.faults).toEqual([]);
  });
});
