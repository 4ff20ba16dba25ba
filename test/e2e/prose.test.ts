import { needs } from "../tools/needs";
import { eventually } from "./support/eventually";
import { Workbench } from "./support/workbench";

/** A figure of a table changes after the report's prose was written. Each step begins where the one before ended. */
describe("Prose and tables in a browser", () => {
  const step = needs("chromium");
  const title = "“三公”经费情况";
  let opened: Promise<Workbench> | undefined;
  const open = (): Promise<Workbench> => (opened ??= Workbench.open());
  const listed = async (): Promise<string> => {
    const workbench = await open();
    await workbench.screen("问题");
    return workbench.inPane.getByRole("main").innerText();
  };

  afterAll(async () => {
    await (await opened)?.close();
  });

  step("finds the sentences that no longer say what the table says", async () => {
    const workbench = await open();
    await workbench.loadSample("corrected");
    await workbench.type("收支情况!C23", "8.14");
    await eventually(() => workbench.value("收支情况!B22"), 26.87);
    await workbench.check();
    expect(await workbench.verdict()).toContain("不能上报");
    const findings = await listed();
    expect(findings).toMatch(/公务接待费.*7.14\s*万元.*8.14\s*万元/);
    expect(findings).toMatch(/25.87\s*万元.*26.87\s*万元/);
    await eventually(() => workbench.marks("报告综述!A11"), ["must"]);
  });

  step("shows in 文字 which figures of the paragraph disagree, and leads to the table from there", async () => {
    const workbench = await open();
    await workbench.screen("文字");
    await workbench.said("其中 1 段有不一致的数字");
    const paragraph = workbench.card(title);
    expect(await paragraph.innerText()).toContain("一致 4　不一致 2　未核对 0");
    await paragraph.getByRole("button", { name: /^7.14万元，不一致，定位到 收支情况!C22$/ }).click();
    await eventually(() => workbench.selected(), "收支情况!C22");
  });

  step("shows what a refresh would change and writes nothing yet", async () => {
    const workbench = await open();
    const standing = await workbench.value("报告综述!A11");
    await workbench.button(`对照后刷新：${title}`).click();
    const paragraph = workbench.card(title);
    expect(await paragraph.getByRole("deletion").allInnerTexts()).toEqual(expect.arrayContaining(["25.87", "7.14"]));
    expect(await paragraph.getByRole("insertion").allInnerTexts()).toEqual(expect.arrayContaining(["26.87", "8.14"]));
    await workbench.button("保留现在的文字").click();
    expect(await workbench.value("报告综述!A11")).toBe(standing);
  });

  step("writes the paragraph from the table when asked, and finds nothing wrong any more", async () => {
    const workbench = await open();
    await workbench.button(`对照后刷新：${title}`).click();
    await workbench.button("用新文字替换").click();
    await workbench.said(`“${title}”已按表格刷新。全审完成：可以上报`);
    expect(await workbench.value("报告综述!A11")).toMatch(/“三公”经费支出26.87万元，其中：公务接待费8.14万元/);
    expect(await workbench.marks("报告综述")).toEqual([]);
    expect(await listed()).toContain("没有问题");
  });

  step("offers no refresh of a paragraph that says what the tables say", async () => {
    const workbench = await open();
    await workbench.screen("文字");
    await workbench.card(title).filter({ hasText: "不一致 0" }).waitFor();
    expect(await workbench.card(title).getByRole("button", { name: /刷新/ }).count()).toBe(0);
  });

  step("let no error go unseen", async () => {
    const workbench = await open();
    expect(workbench.outside).toEqual([]);
    expect(workbench.faults).toEqual([]);
  });
});
