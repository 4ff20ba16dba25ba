/** What is said beside a Word report. */
import { loadSnapshot } from "../../../src/app/loading/load";
import { exportWord } from "../../../src/app/useCases/exportWord";
import { department } from "../../../src/reports/department";
import { row } from "../../reports/department/rules/scoring/row";
import { correctedBook, typed } from "../../support/report";

const OPTIONS = { public: false, attachments: true };

test("values of 评价指标 that no printed form has are told", () => {
  const criteria = row("eff.economic", "criteria");
  const book = typed(correctedBook, { [`${criteria}.target`]: "8%", [`${criteria}.actual`]: "8.4%" });
  const { notes } = exportWord(loadSnapshot(department, book.snapshot), OPTIONS);
  expect(notes).toContain("“评价指标”里 1 个指标的目标值、实际值不印在报告里，请保留这个工作簿");
});

test("nothing is said where nothing is left out", () => {
  expect(exportWord(loadSnapshot(department, correctedBook.snapshot), OPTIONS).notes).toEqual([]);
});
