/**
 * @jest-environment jsdom
 * @drawn 2
 */
import { screen, waitFor, within } from "@testing-library/react";
import { Problem } from "../../../src/app/ports";
import { button, draw, drawChecked, seriousFindings, status, type Drawn } from "../support/draw";
import { catchDownloads } from "../support/downloads";
import { emptyBook, publishedBook } from "../support/fakeSession";
import { draft } from "../support/word";

const file = new File(["a report"], "report.docx");
const panel = () => within(screen.getByRole("region", { name: /^(上年 )?Word 报告（/ }));
const choose = async ({ user, pane }: Drawn, label = "本年度的 Word 报告（.docx）"): Promise<void> => {
  await user.upload(screen.getByLabelText(label), file);
  await waitFor(() => expect(pane.state().busy).toBeUndefined());
};

let downloads: readonly string[] = [];

const textOf = async (blob: Blob | undefined): Promise<string> =>
  Buffer.from(await (blob ?? new Blob()).arrayBuffer()).toString();

/** jsdom has no clipboard; to be called after the pane is drawn, because the simulated person brings one along. */
const clipboard = (write: (items: ClipboardItem[]) => Promise<void>): void => {
  const Item = class {
    constructor(private readonly data: Readonly<Record<string, Blob>>) {}
    get types(): readonly string[] {
      return Object.keys(this.data);
    }
    getType = async (kind: string): Promise<Blob | undefined> => this.data[kind];
  };
  Object.assign(globalThis, { ClipboardItem: Item });
  Object.defineProperty(navigator, "clipboard", { value: { write }, configurable: true });
};

beforeEach(() => {
  downloads = catchDownloads();
});

test("a Word report is shown part by part; a part that would replace something is not ticked", async () => {
  const drawn = await draw();
  await choose(drawn);
  expect(drawn.fake.calls.at(-1)).toBe("readWord 8 bytes draft");
  expect(status()).toBe("已读取 Word 报告，有 3 个栏目的内容，另有 1 处没有对应的栏目，请核对。");
  const ticks = panel().getAllByRole<HTMLInputElement>("checkbox");
  expect(ticks.map((box) => [box.getAttribute("aria-label"), box.checked])).toEqual([
    ["写入“一、部门（单位）基本概况”", true],
    ["写入“年度收入情况（万元）”", false],
  ]);
  await drawn.user.click(panel().getByRole("button", { name: /^替换 1 处现值/ }));
  expect(
    panel()
      .getAllByRole("cell")
      .map((cell) => cell.textContent),
  ).toEqual(["2499.60 万元", "2500.00 万元替换现值　表 1 第 12 行第 4 列"]);
  expect(await seriousFindings()).toEqual([]);
});

test("a value that would be replaced can be looked at first", async () => {
  const drawn = await draw();
  await choose(drawn);
  await drawn.user.click(panel().getByRole("button", { name: /^替换 1 处现值/ }));
  await drawn.user.click(button("2499.60 万元，定位到 收支情况!D6"));
  expect(drawn.fake.calls.at(-1)).toBe("locate 收支情况!D6");
});

test("only ticked parts are written, and what was checked before is checked again", async () => {
  const drawn = await drawChecked();
  await choose(drawn);
  await drawn.user.click(panel().getByRole("checkbox", { name: /年度收入情况/ }));
  await drawn.user.click(panel().getByRole("checkbox", { name: /基本概况/ }));
  await drawn.user.click(button("写入 1 处"));
  expect(drawn.fake.calls).toContain("takeWord 年度收入情况（万元）");
  expect(status()).toMatch(/^已写入 1 处。全审完成：不能上报/);
  expect(screen.queryByRole("region", { name: /^Word 报告（/ })).toBeNull();
});

test("what has no place, and what the document lacks, are listed", async () => {
  const drawn = await draw();
  await choose(drawn);
  await drawn.user.click(button("1 处内容没有对应的栏目"));
  await drawn.user.click(button("文档没有填写的栏目：1 个"));
  expect(
    panel()
      .getAllByRole("listitem")
      .map((item) => item.textContent),
  ).toEqual(["第 12 段　抄送单位", "封面：报告日期"]);
});

test("a question stands before the answer, and the button answers it", async () => {
  const question = "文档没有写评价年度，请确认是 2020 年度的报告。";
  const drawn = await draw({ ...publishedBook(), word: { ...draft, use: "lastYear", questions: [question] } });
  await choose(drawn, "上年度的 Word 报告（.docx）");
  expect(drawn.fake.calls.at(-1)).toBe("readWord 8 bytes lastYear");
  expect(panel().getByText(question)).toBeTruthy();
  expect(button("没有选错文件，写入 1 处")).toBeTruthy();
});

test("取消 and Esc write nothing", async () => {
  const drawn = await draw();
  await choose(drawn);
  await drawn.user.click(button("取消"));
  await choose(drawn);
  await drawn.user.keyboard("{Escape}");
  expect(screen.queryByRole("region", { name: /^Word 报告（/ })).toBeNull();
  expect(drawn.fake.calls.filter((call) => call.startsWith("takeWord"))).toEqual([]);
});

test("a refused file is told with what to do", async () => {
  const drawn = await draw();
  drawn.fake.failNext("readWord", new Problem("unreadableFile", "文档设了打开密码", "内容已加密", "请清除密码。"));
  await choose(drawn);
  expect(screen.getByRole("group", { name: /文档设了打开密码/ }).textContent).toContain("请清除密码。");
});

test("an empty workbook gets the form out of a report", async () => {
  const drawn = await draw({ ...emptyBook(), word: { ...draft, installs: true } });
  await choose(drawn);
  expect(panel().queryAllByRole("checkbox")).toEqual([]);
  await drawn.user.click(button("建表并填入"));
  expect(drawn.fake.calls.at(-2)).toMatch(/^takeWord/);
  expect(status()).toBe("已建好自评表，并填入 Word 报告的内容。");
});

describe("导出 Word 报告", () => {
  test("asks for 公开版 and 附件, downloads, and says what has to be said", async () => {
    const drawn = await draw();
    await drawn.user.click(button("导出 Word 报告"));
    await drawn.user.click(screen.getByRole("checkbox", { name: /^公开版/ }));
    await drawn.user.click(button("生成并下载"));
    expect(drawn.fake.calls.at(-1)).toBe('exportWord {"public":true,"attachments":false}');
    expect(downloads).toEqual(["某市工信局2021.docx"]);
    expect(screen.getByText(/^还有 2 处必须改正或补填/)).toBeTruthy();
    expect(screen.getByText(/Excel for Mac 的窗格不能下载文件/).textContent).toContain("ziping word");
    expect(await seriousFindings()).toEqual([]);
  });

  test("downloads once more, and copies the whole text where nothing came", async () => {
    const drawn = await draw();
    const copied: string[] = [];
    clipboard(async ([item]) => {
      for (const kind of item?.types ?? []) copied.push(`${kind} ${await textOf(await item?.getType(kind))}`);
    });
    await drawn.user.click(button("导出 Word 报告"));
    await drawn.user.click(button("生成并下载"));
    await drawn.user.click(button("重新下载"));
    expect(downloads).toHaveLength(2);
    await drawn.user.click(button("复制全文"));
    await waitFor(() => expect(status()).toBe("已复制全文，请在 Word 的空白文档里粘贴。"));
    expect(copied).toEqual(["text/html <p>报告</p>", "text/plain 报告"]);
  });

  test("a copy that is refused says what else there is", async () => {
    const drawn = await draw();
    clipboard(() => Promise.reject(new Error("refused")));
    await drawn.user.click(button("导出 Word 报告"));
    await drawn.user.click(button("生成并下载"));
    await drawn.user.click(button("复制全文"));
    await waitFor(() => expect(status()).toBe("没有复制成功，请改用命令行导出。"));
  });
});
