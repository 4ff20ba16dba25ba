/**
 * @jest-environment jsdom
 * @drawn 1
 */
import { screen, waitFor, within } from "@testing-library/react";
import { Problem } from "../../../src/app/ports";
import { button, draw, seriousFindings, status, type Drawn } from "../support/draw";
import { catchDownloads } from "../support/downloads";
import { publishedBook } from "../support/fakeSession";

const file = new File(["exported"], "监测设施.xlsx");
const panel = () => within(screen.getByRole("region", { name: "填回系统导出的自评表" }));
const choose = async ({ user, pane }: Drawn): Promise<void> => {
  await user.upload(screen.getByLabelText("系统导出的自评表（.xlsx）"), file);
  await waitFor(() => expect(pane.state().busy).toBeUndefined());
};
const open = async (drawn: Drawn): Promise<Drawn> => {
  await drawn.user.click(button("项目"));
  await drawn.user.click(button("填回系统表"));
  return drawn;
};

test("an exported file comes back with what was filled in and what the import would refuse; only then it is downloaded", async () => {
  const downloads = catchDownloads();
  const drawn = await open(await draw());
  await choose(drawn);
  expect(drawn.fake.calls.at(-1)).toBe("transfer 8 bytes keep");
  expect(status()).toBe("填了 2 处，有 1 处须改正后才能导入。");
  const findings = within(panel().getByRole("list", { name: "“绩效自评表”要看的地方" })).getAllByRole("listitem");
  expect(findings.map((li) => li.textContent)).toEqual([
    "强制 H5 产出指标 › 完好率得分没有填。",
    "提示 D5 产出指标 › 完好率这是表的最后一行。",
  ]);
  await drawn.user.click(panel().getByRole("button", { name: "填了 2 处" }));
  expect(panel().getByText("F4 实际完成值：13（产出指标 › 巡检次数）")).toBeTruthy();
  expect(await seriousFindings()).toEqual([]);
  expect(downloads).toEqual([]);
  await drawn.user.click(panel().getByRole("button", { name: "仍要下载" }));
  expect(downloads).toEqual(["监测设施（已填）.xlsx"]);
});

test("what is filled in already is only replaced when that is ticked; a right table is said to be right", async () => {
  catchDownloads();
  const [sheet] = publishedBook().transferred;
  const drawn = await open(await draw({ ...publishedBook(), transferred: [{ ...sheet!, findings: [] }] }));
  await drawn.user.click(panel().getByRole("checkbox", { name: "已有的内容也换成工作簿里的" }));
  await choose(drawn);
  expect(drawn.fake.calls.at(-1)).toBe("transfer 8 bytes replace");
  expect(status()).toBe("填了 2 处，没有发现导入时会出错的地方。");
  expect(panel().getByRole("button", { name: "下载填好的表" })).toBeTruthy();
});

test("a file that is no exported table is told, and the panel stays", async () => {
  const drawn = await open(await draw());
  drawn.fake.failNext("transfer", new Problem("missing", "没有填回系统表", "找不到自评表", "请重新导出。"));
  await choose(drawn);
  expect(screen.getByText("没有填回系统表")).toBeTruthy();
  await drawn.user.keyboard("{Escape}");
  expect(screen.queryByRole("region", { name: "填回系统导出的自评表" })).toBeNull();
});
