/** The pane alone in a page, over a session in memory: ?book=published&screen=findings&theme=dark. Tests drive it further through window.fake. */
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { english } from "../../../src/reports/department/english";
import { App, createPane, noPreferences, paneTheme } from "../../../src/ui";
import { manyFindings } from "../support/findings";
import { checkOf } from "../support/checks";
import { brokenStamp, prior } from "../support/records";
import { cleanBook, createFakeSession, damagedBook, editing, emptyBook, publishedBook } from "../support/fakeSession";
import type { Book } from "../support/fakeSession";

const BOOKS: Readonly<Record<string, () => Book>> = {
  empty: emptyBook,
  damaged: damagedBook,
  published: publishedBook,
  clean: () => ({ ...cleanBook(), stamp: brokenStamp }),
  otherDepartment: () => ({
    ...publishedBook(),
    prior: {
      ...prior,
      department: "某市财政局",
      question: "上年工作簿的部门是“某市财政局”，本报告的部门是“某市工信局”。请确认没有选错文件。",
    },
  }),
  many: () => ({ ...publishedBook(), check: checkOf(manyFindings(900)) }),
};

const query = new URLSearchParams(location.search);
const fake = createFakeSession((BOOKS[query.get("book") ?? ""] ?? publishedBook)());
const pane = createPane(fake, { ...noPreferences, formWords: () => Promise.resolve(english) });
const element = document.getElementById("root");
if (element === null) throw new Error("the page has no root");
const root = createRoot(element);
/** Draws the pane in these colours, as the task pane does when those of Office change; drawn when it returns. */
const drawIn = (name: string | null): void => {
  const theme = paneTheme({ prefersDark: name !== "light", forcedColors: name === "contrast" });
  flushSync(() => root.render(<App pane={pane} year="2021" theme={theme} />));
};
Object.assign(window, { fake, pane, editing, drawIn });

drawIn(query.get("theme"));
await pane.start();
if (query.get("checked") === "yes") await pane.actions.check();
document.documentElement.dataset.ready = "yes";
