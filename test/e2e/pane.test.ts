import fs from "node:fs";
import path from "node:path";
import { needs } from "../tools/needs";
import { eventually } from "./support/eventually";
import { Workbench } from "./support/workbench";

const SCREENS = ["总览", "问题", "评分", "分析", "文字", "说明"] as const;
const shots = process.env.ZIPING_SHOTS;

/** The smallest pane that Excel gives on the screens that officers have, and the keys of the whole page. */
describe("The pane at 350 × 378", () => {
  const step = needs("chromium");
  let opened: Promise<Workbench> | undefined;
  const open = (): Promise<Workbench> => (opened ??= begin());
  const begin = async (): Promise<Workbench> => {
    const workbench = await Workbench.open();
    await workbench.sizePane(350, 378);
    await workbench.check();
    return workbench;
  };
  const shoot = async (workbench: Workbench, name: string): Promise<void> => {
    if (shots === undefined) return;
    await workbench.page.locator("#pane iframe").screenshot({ path: path.join(shots, `pane-${name}.png`) });
  };

  beforeAll(() => {
    if (shots !== undefined) fs.mkdirSync(shots, { recursive: true });
  });
  afterAll(async () => {
    await (await opened)?.close();
  });

  step.each(SCREENS)("cuts off no button on %s", async (screen) => {
    const workbench = await open();
    await workbench.screen(screen);
    await shoot(workbench, screen);
    expect(await workbench.buttonsCutOff()).toEqual([]);
  });

  step("shows four findings as lines, or one open with all its buttons", async () => {
    const workbench = await open();
    await workbench.screen("问题");
    const lines = workbench.inPane.locator("[data-line]");
    expect(await workbench.fullyVisible(lines)).toBeGreaterThanOrEqual(4);
    const count = await lines.count();
    for (let i = 0; i < count; i++) {
      await lines.nth(i).click();
      await workbench.inPane.locator("main[aria-busy=false]").waitFor();
      if ((await lines.nth(i).getAttribute("aria-expanded")) === "false") await lines.nth(i).click();
      const card = workbench.inPane
        .getByRole("article")
        .filter({ has: workbench.inPane.locator("[aria-expanded=true][data-line]") });
      const buttons = card.getByRole("button", { name: /^(定位到 .*|采用建议：.*|(修改)?说明：.*|详情：.*)$/ });
      const actions = buttons.filter({ hasText: /^(定位|采用建议|说明|修改说明|详情)$/ });
      expect(await workbench.fullyVisible(actions)).toBe(await actions.count());
      expect(await workbench.fullyVisible(lines.nth(i))).toBe(1);
    }
    await shoot(workbench, "finding");
  });

  step("goes around the page with F6, out of the grid too, and saves with Ctrl+S", async () => {
    const workbench = await open();
    await workbench.goTo("收支情况!B7");
    const where = (): Promise<string> => workbench.page.evaluate(() => document.activeElement?.tagName ?? "");
    await workbench.page.keyboard.press("F6");
    await eventually(where, "IFRAME");
    await workbench.page.keyboard.press("F6");
    await eventually(() => workbench.page.evaluate(() => document.activeElement?.id ?? ""), "new");
    const download = workbench.page.waitForEvent("download");
    await workbench.page.keyboard.press("Control+s");
    expect((await download).suggestedFilename()).toBe("示例（已发布）.xlsx");
  });

  step("puts the focus into the pane when it is opened, and back when it is closed", async () => {
    const workbench = await open();
    const focused = (): Promise<string> =>
      workbench.pane.evaluate(() => (document.hasFocus() ? (document.activeElement?.getAttribute("role") ?? "") : ""));
    await workbench.pageButton("关闭窗格").click();
    await eventually(() => workbench.page.evaluate(() => document.activeElement?.id ?? ""), "open-pane");
    await workbench.pageButton("打开窗格").click();
    await eventually(focused, "tab");
  });

  step("shows the finding of a cell from the cell's menu", async () => {
    const workbench = await open();
    await workbench.loadSample("published");
    await workbench.goTo("收支情况!B7");
    const box = await workbench.page.locator("#grid canvas").first().boundingBox();
    await workbench.page.mouse.click((box?.x ?? 0) + 200, (box?.y ?? 0) + 200, { button: "right" });
    await workbench.page.getByText("查看审核意见").click();
    await eventually(
      () =>
        workbench.inPane
          .getByRole("tab", { selected: true })
          .innerText()
          .then((name) => name.slice(0, 2)),
      "问题",
    );
  });

  step("turns dark and light with the system while it is open", async () => {
    const workbench = await open();
    const background = (): Promise<string> =>
      workbench.pane.evaluate(() =>
        getComputedStyle(document.querySelector("main") ?? document.body).getPropertyValue("--colorNeutralBackground1"),
      );
    await eventually(background, "#ffffff");
    await workbench.page.emulateMedia({ colorScheme: "dark" });
    await eventually(background, "#292929");
    await workbench.page.emulateMedia({ colorScheme: "light" });
    await eventually(background, "#ffffff");
  });

  step("shows the sheet black on white where the system has high contrast", async () => {
    const workbench = await open();
    await workbench.page.emulateMedia({ forcedColors: "active", colorScheme: "dark" });
    const background = workbench.page
      .locator("#grid")
      .evaluate((grid) => getComputedStyle(grid).getPropertyValue("background-color"));
    expect(await background).toBe("rgb(255, 255, 255)");
    await workbench.page.emulateMedia({ forcedColors: "none", colorScheme: "light" });
  });

  step("is in the window beside the grid where the page is twice as large", async () => {
    const { page } = await open();
    const window = { width: 683, height: 384 };
    await page.setViewportSize(window);
    for (const part of ["#pane", "#grid", "#sample", "#save"]) {
      const { x, y, width, height } = (await page.locator(part).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
      expect([part, x >= 0, y >= 0, x + width <= window.width, y + height <= window.height]).toEqual([
        part,
        ...[true, true, true, true],
      ]);
      expect(Math.min(width, height)).toBeGreaterThan(part.startsWith("#s") ? 20 : 200);
    }
    await page.setViewportSize({ width: 1366, height: 768 });
  });

  step("keeps the tabs of the grid while one is held down and a sheet comes", async () => {
    const workbench = await open();
    const tabs = workbench.page.getByRole("tablist").getByRole("tab");
    const before = await tabs.allInnerTexts();
    const tab = tabs.filter({ hasText: "收支情况" });
    await workbench.goTo("收支情况!B7");
    await tab.hover({ position: { x: 6, y: 6 } }); // away from the click before: two in one place begin a new name
    await workbench.page.mouse.down();
    await eventually(() => tab.count(), 0); // Univer has taken it out of the bar, to be dragged
    await workbench.pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.add("便笺").activate();
        await context.sync();
      }),
    );
    await workbench.page.mouse.up();
    await eventually(() => tabs.allInnerTexts().then(String), String([...before, "便笺"]));
    await eventually(() => tabs.filter({ hasText: "便笺" }).getAttribute("aria-selected"), "true");
    expect(workbench.faults).toEqual([]); // where the bar's places are one short it says so for each sheet that comes to the front
  });

  step("keeps the choices of a new workbook within a pane of 320 px", async () => {
    const workbench = await open();
    await workbench.pageButton("新建").click();
    await workbench.pageButton("不保存，继续").click();
    await workbench.button("安装自评表").waitFor();
    await workbench.sizePane(320, 600);
    const right = (): Promise<number> =>
      workbench.inPane.getByLabel("评分表版本").evaluate((choice) => choice.getBoundingClientRect().right);
    await eventually(async () => (await right()) <= 310, true);
  });

  step("let no error go unseen", async () => {
    const workbench = await open();
    expect(workbench.outside).toEqual([]);
    expect(workbench.faults).toEqual([]);
  });
});
