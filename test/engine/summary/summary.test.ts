import { sharedTexts } from "../../../src/engine/summary/sharedSentences";
import { commonProblems } from "../../../src/engine/summary/commonFindings";
import { scoreBands } from "../../../src/engine/summary/distribution";
import { draw, riskOf } from "../../../src/engine/summary/sampling";
import { handedInTwice, onceEach } from "../../../src/engine/summary/duplicateReports";
import { waysOf } from "../../../src/engine/summary/ties";
import { departmentNamed, remark } from "./departments";

describe("得分分布", () => {
  test("each score lies in one band, those at an edge in the higher one", () => {
    const scores = ["100", "90", "89.99", "80", "59.5", "49.9", "0", ""];
    const bands = scoreBands(scores.map((selfScore) => departmentNamed(selfScore, { selfScore, ruleScore: "95" })));
    expect(bands.map((b) => [b.label, b.bySelf, b.byRule])).toEqual([
      ["90—100", 2, 8],
      ["80—90 以下", 2, 0],
      ["70—80 以下", 0, 0],
      ["60—70 以下", 0, 0],
      ["50—60 以下", 1, 0],
      ["50 以下", 2, 0],
      ["没有得分", 1, 0],
    ]);
  });
});

test("得分分布 reaches up to the full marks of the standards in use", () => {
  const labels = (...marks: readonly string[]) =>
    scoreBands(marks.map((fullMarks) => departmentNamed(fullMarks, { fullMarks }))).map(({ label }) => label);
  expect(labels("100", "120")[0]).toBe("110—120");
  expect(labels("60")).toEqual(["50—60", "50 以下", "没有得分"]);
  expect(labels()).toEqual(labels("100"));
});

describe("常见问题", () => {
  test("counts departments and times, the most widespread first; what was explained is no problem", () => {
    const departments = [
      departmentNamed("甲局", { remarks: [remark("一", "强制"), remark("一", "提示"), remark("二", "已说明")] }),
      departmentNamed("乙局", { remarks: [remark("三", "强制"), remark("一", "强制")] }),
    ];
    expect(commonProblems(departments).map((p) => [p.rule, p.kinds, p.departments, p.times])).toEqual([
      ["一", ["强制", "提示"], 2, 3],
      ["三", ["强制"], 1, 1],
    ]);
  });
});

describe("重复报送", () => {
  const [first, again, other, lastYear] = [
    departmentNamed("甲局"),
    departmentNamed("甲局", { file: "甲局(1).xlsx" }),
    departmentNamed("乙局"),
    departmentNamed("甲局", { year: "2020" }),
  ];
  test("is the same department and year; the first of them counts", () => {
    expect(handedInTwice([first, other, again, lastYear])).toEqual([[first, again]]);
    expect(onceEach([first, other, again, lastYear])).toEqual([first, other, lastYear]);
  });
  test.each([
    ["某市甲局（本级）", "某市甲局(本级)"],
    ["某市甲局（本级）", "某市 甲局（本级）"],
    ["某市甲局（本级）", "某市\u3000甲局（本级）"],
    ["某市甲局（本级）", "某市甲局\n（本级）"],
  ])("a name typed otherwise is the same department: %j and %j", (one, two) => {
    const [a, b] = [departmentNamed(one), departmentNamed(two, { year: "2021年度" })];
    expect(handedInTwice([a, b])).toEqual([[a, b]]);
  });
  test.each([
    ["某市甲局（本级）", "某市甲局"],
    ["某市甲局", "某县甲局"],
  ])("another name is another department: %j and %j", (one, two) => {
    expect(handedInTwice([departmentNamed(one), departmentNamed(two)])).toEqual([]);
  });
  test("the workbook counts, not the Word document beside it", () => {
    const word = departmentNamed("甲局", { file: "甲局.docx", fromWord: true });
    expect(handedInTwice([word, first, again])).toEqual([[first, again, word]]);
    expect(onceEach([word, other, first])).toEqual([other, first]);
  });
  test("reports without a department's name are not one department", () => {
    expect(handedInTwice([departmentNamed("", { file: "a" }), departmentNamed("", { file: "b" })])).toEqual([]);
  });
});

describe("抽查名单", () => {
  const clean = Array.from({ length: 20 }, (_, i) => departmentNamed(`${i} 局`));
  const risky = departmentNamed("险局", { remarks: Array.from({ length: 40 }, () => remark("一", "强制")) });

  test("risk weighs what is open by how hard it is to answer, and is never nothing", () => {
    const d = departmentNamed("甲局", {
      remarks: [
        remark("一", "强制"),
        remark("二", "待核实"),
        remark("三", "提示"),
        remark("四", "待填"),
        remark("五", "已说明"),
      ],
    });
    expect([riskOf(d), riskOf(departmentNamed("乙局"))]).toEqual([12, 1]);
  });

  test("the same seed draws the same, in whatever order the reports were read; another seed others", () => {
    const names = (seed: string, from = clean) => draw(from, 5, seed).map((d) => d.department.name);
    expect(names("2022")).toEqual(names("2022", [...clean].reverse()));
    expect(names("2022")).not.toEqual(names("2023"));
    expect(new Set(names("2022")).size).toBe(5);
  });

  test("no more than there are", () => {
    expect(draw(clean, 99, "2022")).toHaveLength(20);
    expect(draw([], 3, "2022")).toEqual([]);
  });

  test("who has more open is drawn more often: 201 of 221 first draws fall on it", () => {
    const hits = Array.from({ length: 200 }, (_, i) => draw([...clean, risky], 1, `种子${i}`)[0]);
    const share = hits.filter((d) => d?.department === risky).length;
    expect(share).toBeGreaterThan(165);
    expect(share).toBeLessThan(200);
    expect(hits[0]).toMatchObject({ of: 221 });
  });
});

describe("雷同文字", () => {
  const long = "严格按照预算安排支出，专款专用，全年没有发生截留挪用的情况。";
  const texts = (...said: readonly string[]) => said.map((text, i) => ({ field: `第 ${i + 1} 段`, text }));

  test("sentences that two departments share are one text with where each has it, marks and spaces aside", () => {
    const a = departmentNamed("甲局", { texts: texts(`甲局${long}这一句只有这里写了，别的部门没有写过它。`) });
    const b = departmentNamed("乙局", { texts: texts("另一段。", `乙局 ${long.replace(/，/g, ", ")}`) });
    expect(sharedTexts([a, b])).toEqual([
      {
        text: `甲局${long}`,
        length: 27,
        in: [
          { department: a, field: "第 1 段" },
          { department: b, field: "第 2 段" },
        ],
      },
    ]);
  });

  test("a department's own name is none of its words, however it is typed there", () => {
    const a = departmentNamed("某市甲局（本级）", { texts: texts(`某市甲局(本级)${long}`) });
    const b = departmentNamed("乙局", { texts: texts(`乙局${long}`) });
    expect(sharedTexts([a, b]).map((s) => s.length)).toEqual([27]);
  });

  test("the name of the department that it was copied from may still be in it", () => {
    const [a, b] = ["某市甲局", "某市乙局"].map((name) =>
      departmentNamed(name, { texts: texts(`某市甲局（以下简称某市甲局本级）${long}`) }),
    );
    expect(sharedTexts([a!, b!]).map((s) => s.in.map(({ department }) => department.name))).toEqual([
      ["某市甲局", "某市乙局"],
    ]);
  });

  test("departments that a sentence is about are its own words", () => {
    const list = (...names: readonly string[]) => `会同${names.join("、")}开展联合检查。`;
    const names = ["某市公安局", "某市财政局", "某市教育局", "某市交通局", "某市民政局", "某市水利局"];
    const said = [list(...names.slice(2, 4)), list(...names.slice(4, 6))];
    const departments = names.map((name, i) => departmentNamed(name, { texts: texts(...said.slice(i, i + 1)) }));
    expect(sharedTexts(departments)).toEqual([]);
  });

  test("a short name is looked for in its own texts alone: it may be a word or a figure of others", () => {
    const [one, two] = [
      "一个部门工作人员共 12 人，全年按月发放工资和各项补贴。",
      "一个部门工作人员共 1 人，全年按月发放工资和各项补贴。",
    ];
    const departments = ["甲", "乙", "2"].map((name, i) =>
      departmentNamed(name, { texts: texts([one, two][i] ?? "") }),
    );
    expect(sharedTexts(departments)).toEqual([]);
  });

  test("what stands in the same places is one text", () => {
    const other = "项目资金管理办法齐全，申报、评审、验收手续完备，档案保存完整。";
    const [a, b] = ["甲局", "乙局"].map((name) => departmentNamed(name, { texts: texts(long + other) }));
    if (a === undefined || b === undefined) throw new Error("two departments");
    expect(sharedTexts([a, b]).map((s) => s.text)).toEqual([long + other]);
  });

  test.each([
    ["a short sentence", "本单位没有此项支出。", "本单位没有此项支出。"],
    [
      "a sentence with other figures",
      "全年支出合计为 7138.12 万元，比上年减少了 3.2%，主要是人员减少。",
      "全年支出合计为 6138.12 万元，比上年减少了 3.2%，主要是人员减少。",
    ],
  ])("%s is not shared", (_, one, two) => {
    expect(
      sharedTexts([departmentNamed("甲局", { texts: texts(one) }), departmentNamed("乙局", { texts: texts(two) })]),
    ).toEqual([]);
  });

  test("said twice by one department is no matter", () => {
    expect(sharedTexts([departmentNamed("甲局", { texts: texts(long, long) })])).toEqual([]);
  });
});

test("ties that no form has are refused", () => {
  const tie = (whole: string, ...columns: readonly string[]) => ({
    whole,
    parts: columns.map((column) => ({ column, minus: false })),
  });
  expect(() => waysOf(["a", "b"], [tie("a", "b"), tie("b", "a"), tie("a", "b")])).toThrow(/more than two/);
});
