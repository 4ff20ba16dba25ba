import { needs } from "../tools/needs";
import { Workbench } from "./support/workbench";

/** What the page shows to those who ask for it with ?dev. */
describe("The workbench of a developer", () => {
  const step = needs("chromium");
  let opened: Promise<Workbench> | undefined;
  const open = (): Promise<Workbench> => (opened ??= begin());
  const begin = async (): Promise<Workbench> => {
    const workbench = await Workbench.open();
    await workbench.page.goto(`${workbench.page.url()}?dev`);
    await workbench.paneIsReady();
    return workbench;
  };

  afterAll(async () => {
    await (await opened)?.close();
  });

  step("counts the round trips to the workbook from zero", async () => {
    const workbench = await open();
    const trips = async (): Promise<number> => Number(await workbench.page.locator("#trips").innerText());
    await workbench.pageButton("清零").click();
    expect(await trips()).toBe(0);
    await workbench.check();
    expect(await trips()).toBeGreaterThanOrEqual(1);
  });

  step("makes each of them wait when asked, so that a check can be stopped by hand", async () => {
    const workbench = await open();
    const latency = workbench.page.getByLabel("每次往返延迟");
    await latency.selectOption("500");
    await workbench.button("重新全审").click();
    await workbench.button("停止：正在全审……").click();
    await workbench.said("全审已停止，没有新的结果。");
    await latency.selectOption("0");
    await workbench.check();
    await workbench.said("全审完成");
  });

  step("let no error go unseen", async () => {
    const workbench = await open();
    expect(workbench.outside).toEqual([]);
    expect(workbench.faults).toEqual([]);
  });
});
