import fc from "fast-check";
import { mergeParagraph } from "../../../../src/engine/prose";

const LAST =
  "2021年基本支出100万元，占总支出的50.00%。其中：人员经费支出80万元，占基本支出的80.00%；公用经费支出20万元，占基本支出的20.00%。";
const FRESH =
  "2021年基本支出110万元，占总支出的52.38%。其中：人员经费支出88万元，占基本支出的80.00%；公用经费支出22万元，占基本支出的20.00%。";
const OWN = "年内新进人员较多，工资支出相应变化。";
const [lastFirst = "", lastSecond = ""] = LAST.split(/(?<=。)/);
const [freshFirst = "", freshSecond = ""] = FRESH.split(/(?<=。)/);

describe("refreshing a paragraph", () => {
  test("replaces our untouched sentences and keeps the officer's own between them", () => {
    const merged = mergeParagraph(lastFirst + OWN + lastSecond, LAST, FRESH);
    expect(merged.text).toBe(freshFirst + OWN + freshSecond);
    expect(merged.conflicts).toEqual([]);
    expect(merged.changes.map((change) => change.kind)).toEqual(["refreshed", "refreshed"]);
  });

  test("leaves an edited sentence of ours alone and says what it would be now", () => {
    const edited = lastFirst.replace("占总支出的", "约占全年总支出的");
    const merged = mergeParagraph(edited + lastSecond, LAST, FRESH);
    expect(merged.text).toBe(edited + freshSecond);
    expect(merged.conflicts).toEqual([{ kind: "edited", before: edited, after: freshFirst }]);
  });

  test("does not put back what the officer took out", () => {
    const merged = mergeParagraph(lastSecond, LAST, FRESH);
    expect(merged.text).toBe(freshSecond);
    expect(merged.changes).toContainEqual({ kind: "removed", after: freshFirst });
  });

  test("adds a sentence that only the new tables give, at its place", () => {
    const added = "基本支出比上年增加10万元，增长10.00%。";
    const merged = mergeParagraph(lastFirst + lastSecond + OWN, LAST, freshFirst + added + freshSecond);
    expect(merged.text).toBe(freshFirst + added + freshSecond + OWN);
    expect(merged.changes).toContainEqual({ kind: "added", after: added });
  });

  test("drops our sentence when the tables no longer give it", () => {
    expect(mergeParagraph(LAST, LAST, freshFirst)).toMatchObject({ text: freshFirst, conflicts: [] });
  });

  test("never touches a text that is not known to be ours", () => {
    const merged = mergeParagraph(OWN, undefined, FRESH);
    expect(merged.text).toBe(OWN);
    expect(merged.conflicts).toEqual([{ kind: "edited", before: OWN, after: FRESH }]);
  });

  test.each([
    ["undefined", undefined],
    ["known", LAST],
  ])("writes everything into an empty cell when the last text is %s", (_name, last) => {
    expect(mergeParagraph("", last, FRESH).text).toBe(FRESH);
  });

  test("changes nothing when the tables have not changed", () => {
    expect(mergeParagraph(LAST, LAST, LAST)).toEqual({ text: LAST, changes: [], conflicts: [] });
  });

  test("keeps every sentence a person wrote, whatever stands around it", () => {
    const own = fc.constantFrom(OWN, "主要原因是厉行节约。", "相关制度执行较好。", "下一步将细化预算。");
    fc.assert(
      fc.property(fc.array(own, { maxLength: 3 }), fc.array(own, { maxLength: 3 }), (between, behind) => {
        const merged = mergeParagraph([lastFirst, ...between, lastSecond, ...behind].join(""), LAST, FRESH);
        expect(merged.text).toBe([freshFirst, ...between, freshSecond, ...behind].join(""));
      }),
    );
  });
});
