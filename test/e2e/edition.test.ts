import { needs } from "../tools/needs";
import { eventually } from "./support/eventually";
import { Workbench } from "./support/workbench";

/** A report that is filled in goes over to another standard of scoring, and back. Each step begins where the one before ended. */
describe("Changing the standard of scoring in a browser", () => {
  const step = needs("chromium");
  let opened: Promise<Workbench> | undefined;
  const open = (): Promise<Workbench> => (opened ??= Workbench.open());

  /** 三级指标, 评分标准, 分值, 自评得分, 扣分原因 of the scoring sheet. */
  const sheet = async (): Promise<readonly (readonly unknown[])[]> => (await open()).values("评分表!C3:G27");
  let before: readonly (readonly unknown[])[] = [];

  afterAll(async () => {
    await (await opened)?.close();
  });

  const choose = async (edition: string): Promise<string> => {
    const workbench = await open();
    await workbench.screen("评分");
    await workbench.button(/^更换评分标准/).click();
    const panel = workbench.inPane.getByRole("region", { name: "更换评分标准" });
    await panel.getByLabel("换成").selectOption(edition);
    await workbench.said("请看清下面的变化再确认");
    return panel.innerText();
  };

  step("lists what stays, what is new and what goes, and writes nothing before it is confirmed", async () => {
    const workbench = await open();
    await workbench.loadSample("corrected");
    await workbench.check();
    before = await sheet();
    const told = await choose("hunan");
    expect(told).toContain("填写的自评得分和原因保留");
    expect(told).toContain("公用经费控制率");
    expect(told).toContain("公务卡刷卡率");
    expect(told).toContain("更换标准留存");
    expect(await sheet()).toEqual(before);
    await workbench.button("不更换").click();
    expect(await sheet()).toEqual(before);
  });

  step("changes it, keeps the scores of the indicators that both have, and writes down what goes", async () => {
    const workbench = await open();
    await choose("hunan");
    await workbench.inPane.getByRole("button", { name: "更换", exact: true }).click();
    await workbench.said("评分标准已换成“湖南省部门整体支出绩效评价指标表”");
    const names = (await sheet()).map(([name]) => name);
    expect(names).toContain("公用经费控制率");
    expect(names).not.toContain("公务卡刷卡率");
    const kept = (await sheet()).find(([name]) => name === "在职人员控制率");
    expect(kept?.[3]).toBe(5);
    const record = (await workbench.values("更换标准留存!A1:F40")).flat().map(String);
    expect(record.some((text) => text.includes("公务卡刷卡率"))).toBe(true);
  });

  step("gives every score and reason again when the first standard is taken back", async () => {
    const workbench = await open();
    await choose("yueyang-2021");
    await workbench.inPane.getByRole("button", { name: "更换", exact: true }).click();
    await workbench.said(/评分标准已换成“岳阳/);
    await eventually(
      async () => (await sheet()).map(([name, , weight, self, reason]) => [name, weight, self, reason]),
      before.map(([name, , weight, self, reason]) => [name, weight, self, reason]),
    );
  });

  step("let no error go unseen", async () => {
    const workbench = await open();
    expect(workbench.outside).toEqual([]);
    expect(workbench.faults).toEqual([]);
  });
});
