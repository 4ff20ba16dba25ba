/** A difference is flat (强制) only where all that distinguishes the figure is said; otherwise it is a doubt (提示). */
import { reviewProse } from "../../../../src/engine/prose";
import report from "../department/report.json";
import { figuresOf } from "../figures";

const gravities = (field: string, text: string): readonly string[] =>
  reviewProse([{ id: `prose.${field}`, text }], figuresOf(report)).differences.map(({ gravity }) => gravity);

describe("a difference of prose and table", () => {
  test.each([
    ["under a heading of the form", "scale", "2022年总支出3214.25万元。", "wrong"],
    ["with time and whole said", "economy", "2022年末我局固定资产4573万元。", "wrong"],
    ["with time unsaid where no heading says it", "economy", "我局固定资产4573万元。", "doubt"],
    ["with the whole unsaid where no heading says it", "economy", "2022年末固定资产4573万元。", "doubt"],
    ["behind unknown words in the sentence", "scale", "受新冠疫情影响，2022年总支出3214.25万元。", "doubt"],
    ["in front of unknown words", "scale", "2022年总支出3214.25万元投向民生领域。", "doubt"],
    ["behind a count of something else", "sangongText", "接访群众86批，公务接待费支出8.84万元。", "doubt"],
    [
      "on the line below a name of something else",
      "scale",
      "一、灌区改造\n1.资金总量：2022年收入合计420万元。",
      "doubt",
    ],
    ["behind a name of something else", "scale", "灌区改造工程。2022年总支出420万元。", "doubt"],
    ["below a heading that says so again", "scale", "一、灌区改造\n二、总体情况\n2022年总支出3214.25万元。", "wrong"],
    ["that is damaged, whatever it is said of", "economy", "固定资产4537.0.0万元。", "wrong"],
  ])("%s", (_name, field, text, gravity) => {
    expect(gravities(field, text)).toEqual([gravity]);
  });
});
