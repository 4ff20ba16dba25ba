import { needs } from "../tools/needs";
import { startWorkbench } from "./support/server";
import { Workbench } from "./support/workbench";

/** A reader of English checks the published sample, corrects a figure and looks at the scores. Each step begins where the one before ended. */
describe("The pane in English in a browser", () => {
  const step = needs("chromium");
  let opened: Promise<Workbench> | undefined;
  const open = (): Promise<Workbench> => (opened ??= Workbench.open());
  const tab = async (name: string): Promise<void> =>
    (await open()).inPane.getByRole("tab", { name: new RegExp(`^${name}`) }).click();

  afterAll(async () => {
    await (await opened)?.close();
  });

  step("speaks English from the moment it is chosen", async () => {
    const workbench = await open();
    await workbench.loadSample("published");
    await workbench.button("设置").click();
    await workbench.inPane.getByLabel("语言 / Language").selectOption("en");
    await workbench.said("Settings changed.");
    await workbench.button("Close").click();
  });

  step("checks the report and leads to its first error", async () => {
    const workbench = await open();
    await workbench.button("Check").click();
    await workbench.said(/^Checked: Cannot be handed in \(不能上报\)\. \d+ left to deal with\.$/);
    await workbench.button("Go to the first error").click();
    await workbench.said(/ is selected\.$/);
  });

  step("lists findings under the form's own words with their translation, and takes a suggestion", async () => {
    const workbench = await open();
    await tab("Findings");
    await workbench.inPane.getByRole("heading", { name: "收支情况 Income and expenditure" }).waitFor();
    await workbench.inPane
      .getByRole("button", { name: /^Mandatory: .*, G8$/ })
      .first()
      .click();
    await workbench.button(/^Take suggestion/).click();
    await workbench.button("Write").click();
    await workbench.said(/^Written: /);
  });

  step("shows scores and comparisons, and cuts off no button at 350 × 378", async () => {
    const workbench = await open();
    await workbench.sizePane(350, 378);
    for (const screen of ["Overview", "Findings", "Scores", "Analysis", "Text", "Records"]) {
      await tab(screen);
      expect(await workbench.buttonsCutOff()).toEqual([]);
    }
    await tab("Scores");
    await workbench.inPane.getByRole("heading", { name: "过程 Process" }).waitFor();
  });

  step("says what is wrong in English, the Chinese sentence below", async () => {
    const workbench = await open();
    await tab("Findings");
    await workbench.inPane
      .getByText(/^entered .+, compared with .+/)
      .first()
      .waitFor();
    const line = workbench.inPane.getByRole("button", { name: /^Mandatory: [A-Z]/ }).first();
    await line.click();
    await workbench.inPane.getByText("In Chinese:").first().waitFor();
    expect(await workbench.inPane.getByRole("button", { name: /^Mandatory: \p{Script=Han}/u }).count()).toBe(0);
  });

  step("is English again when the page is opened the next time", async () => {
    const workbench = await open();
    await workbench.page.reload();
    await workbench.button("Check").waitFor();
  });
});

/** Somebody whose browser is English, as Office would be. */
describe("The workbench in an English browser", () => {
  const step = needs("chromium");

  step("tells the pane so, which speaks English unless told otherwise", async () => {
    const workbench = await Workbench.open(startWorkbench, "en-GB", /Check/);
    expect(await workbench.pane.evaluate(() => Office.context.displayLanguage)).toBe("en-US");
    expect(workbench.faults).toEqual([]);
    await workbench.close();
  });
});
