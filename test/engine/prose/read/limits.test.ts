/** A figure that something was kept within is a limit, and the budget or the posts where the words behind it say so. */
import { reviewProse } from "../../../../src/engine/prose";
import report from "../department/report.json";
import { figuresOf } from "../figures";

const figures = figuresOf(report);

const toldIn = (text: string): readonly string[] =>
  reviewProse([{ id: "prose.sangongText", text }], figures).differences.map(({ said, found }) => `${said} / ${found}`);

const MARK = /\{([^→]*)→([^}]*)\}/g;

test.each([
  ["“三公”经费控制在{40→45}万元预算以内。", "45万元 / 40万元"],
  ["“三公”经费未超过{40→45}万元预算。", "45万元 / 40万元"],
  ["“三公”经费没有突破{40→35}万元预算指标。", "35万元 / 40万元"],
  ["“三公”经费支出37.5万元，未突破{40→45}万元的预算。", "45万元 / 40万元"],
  ["公务接待费8.48万元，没有突破{9→8}万元的年初预算。", "8万元 / 8.48万元"],
  ["在职人员159名，未突破{168→186}名的编制。", "186名 / 168人"],
  ["“三公”经费控制在{40→35}万元限额以内。", "35万元 / 37.5万元"],
  ["“三公”经费总额控制在{40→35}万元控制数以内。", "35万元 / 37.5万元"],
  ["“三公”经费未超过{40→35}万元。", "35万元 / 37.5万元"],
  ["公务接待费控制在{9→8}万元预算以内。", "8万元 / 8.48万元"],
  ["年末在职人员控制在{168→186}名编制以内。", "186名 / 168人"],
])("%s", (text, told) => {
  expect(toldIn(text.replace(MARK, "$1"))).toEqual([]);
  expect(toldIn(text.replace(MARK, "$2"))).toEqual([told]);
});
