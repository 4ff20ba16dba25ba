import { trieOf } from "../../../../src/engine/prose/lexicon/trie";
import { lastClaimIn } from "../../../../src/engine/prose/read/reach";
import { grouped } from "../../../../src/engine/prose/read/tokens/brackets";
import { pageOf, tokenise } from "../../../../src/engine/prose/read/tokens/tokenise";
import { department } from "../../../../src/reports/department";

/** The text as far as the last token that may make a claim. */
const reachOf = (text: string): string => {
  const page = pageOf(department.lexicon, "prose.scale", text);
  const { tokens } = grouped(tokenise(page, trieOf()), page.plain);
  return text.slice(0, tokens[lastClaimIn(tokens)]?.end ?? 0);
};

test.each([
  ["支出合计12.5万元，用于各项工作。", "支出合计12.5万元"],
  ["未发生公务用车购置费，严格执行规定。", "未发生"],
  ["“三公”经费控制在预算以内，管理规范。", "“三公”经费控制在"],
  ["公务接待费（其中外宾2万元）由办公室管理。", "公务接待费（其中外宾2万元）"],
  ["各项工作有序推进，成效明显。", ""],
])("%s is read for claims as far as the last of what may make one", (text, reach) => {
  expect(reachOf(text)).toBe(reach);
});

test("a direction alone claims something only where something is compared", () => {
  expect(reachOf("减少执行中的调整。")).toBe("");
  expect(reachOf("公务接待费比上年减少，会议费增加。")).toBe("公务接待费比上年减少，会议费增加");
  expect(reachOf("公务接待费（比上年）减少，会议费增加。")).toBe("公务接待费（比上年）减少，会议费增加");
});

test("behind a score any word may be a grade", () => {
  expect(reachOf("自评得分98.8分，为优秀")).toBe("自评得分98.8分，为优秀");
});
