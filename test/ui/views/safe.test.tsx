/**
 * @jest-environment jsdom
 * @drawn 2
 */
/** Before anything but marks is written, what will be written is said, and the button that stands out writes nothing. */
import { Button } from "@fluentui/react-components";
import { render, screen, waitFor, within } from "@testing-library/react";
import { button, drawChecked, openFinding, type Drawn } from "../support/draw";
import { cleanBook } from "../support/fakeSession";

/** The classes that Fluent gives a button that stands out, and no other. */
const standingOutClasses = (): readonly string[] => {
  const { getByText, unmount } = render(
    <>
      <Button size="small">other</Button>
      <Button size="small" appearance="primary">
        primary
      </Button>
    </>,
  );
  const other = getByText("other").classList;
  const own = [...getByText("primary").classList].filter((each) => !other.contains(each) && !each.startsWith("___"));
  unmount();
  return own;
};

const standingOut = (): readonly (string | null)[] => {
  const own = standingOutClasses();
  return within(screen.getByRole("main"))
    .getAllByRole("button")
    .filter(({ classList }) => own.every((each) => classList.contains(each)))
    .map(({ textContent }) => textContent);
};

const WRITING =
  /^(?:takeOver|writeParagraph|applySuggestion|removeUnit|removeProject|takePrior|takeWord|restoreLook|adaptIndicator)/;

test.each<[string, string, (drawn: Drawn) => Promise<void>]>([
  ["评分", "不写入", ({ user }) => user.click(button(/^采用全部建议得分/))],
  [
    "评分",
    "取消",
    async ({ user }) => {
      await user.click(button(/^支付进度：自评/));
      await user.click(button("调整这个指标：支付进度"));
    },
  ],
  ["文字", "保留现在的文字", ({ user }) => user.click(button("对照后刷新：“三公”经费情况"))],
  [
    "问题",
    "不写入",
    async (drawn) => {
      const card = await openFinding(drawn, "收入合计等于各项之和");
      await drawn.user.click(card.getByRole("button", { name: /^采用建议/ }));
    },
  ],
])("in %s the button that stands out is %s", async (tab, safe, ask) => {
  const drawn = await drawChecked(undefined, tab);
  await ask(drawn);
  expect(standingOut()).toEqual([safe]);
  await drawn.user.click(button(safe));
  expect(drawn.fake.calls.filter((call) => WRITING.test(call))).toEqual([]);
});

test.each<[string, string, (drawn: Drawn) => Promise<void>]>([
  [
    "机构",
    "取消",
    async ({ user }) => {
      await user.click(button("机构"));
      await user.click(screen.getAllByRole("button", { name: /^删除：/ })[0]!);
    },
  ],
  ["恢复表样", "不恢复", ({ user }) => user.click(button("恢复表样"))],
  [
    "提取上年数",
    "取消",
    ({ user }) => user.upload(screen.getByLabelText("上年工作簿（.xlsx）"), new File(["last year"], "2020.xlsx")),
  ],
  [
    "从 Word 报告建表",
    "取消",
    ({ user }) =>
      user.upload(screen.getByLabelText("本年度的 Word 报告（.docx）"), new File(["a report"], "报告.docx")),
  ],
])("asked about %s, %s stands out beside the next step", async (_, safe, ask) => {
  const drawn = await drawChecked();
  await ask(drawn);
  // A file is read in the background.
  await waitFor(() => expect(standingOut()).toEqual(["定位第一处错误", safe]), { timeout: 10_000 });
  await drawn.user.click(button(safe));
  expect(drawn.fake.calls.filter((call) => WRITING.test(call))).toEqual([]);
});

test("sheets that are made at once are named beside their buttons, with what stays and what cannot be undone", async () => {
  await drawChecked();
  const more = within(screen.getByRole("region", { name: "其他操作" }));
  expect(more.getByText(/^生成评分表：.*填过的自评得分和原因保留/)).toBeTruthy();
  expect(more.getByText(/^校验结果表：.*不能再撤销（Ctrl\+Z）/)).toBeTruthy();
});

test("生成评分表 in 评分 says the same", async () => {
  await drawChecked(cleanBook(), "评分");
  expect(screen.getByText(/^按现在的数字重做“评分表”这张表/)).toBeTruthy();
});
