/**
 * A workbook that comes back by way of other programs and other people is read as it was.
 * @drawn 5
 */
import { dataOf, loadSnapshot } from "../../src/app/loading/load";
import { READING, snapshotIn } from "../../src/cli/load";
import { department } from "../../src/reports/department";
import { openFile } from "../../src/xlsx";
import {
  ACCOUNTS,
  correctedFile,
  foreignSheet,
  replacing,
  returned,
  textPart,
  worksheetXml,
  type Change,
  type Package,
  problemOf,
} from "../support/returned";
import { changes, files } from "../support/returnedCases";

const expectUnchanged = async (file: Uint8Array): Promise<void> => {
  const expected = loadSnapshot(department, snapshotIn(await correctedFile()));
  const { assessment, reading } = loadSnapshot(department, snapshotIn(file));
  expect(assessment.findings).toEqual([]);
  expect(assessment.verdict).toBe("可以上报");
  expect(assessment.score.ruleTotal?.toFixed()).toBe("98");
  expect([...reading.cells.all()]).toEqual([...expected.reading.cells.all()]);
};

test.each(changes)("%s", async (_, change) => expectUnchanged(await returned(change)));

test.each(files)("%s", async (_, change) => expectUnchanged(change(await correctedFile())));

test("a sheet of ours that is related as something without cells is not called blank", async () => {
  const file = await returned(replacing("xl/_rels/workbook.xml.rels", /\/worksheet"/g, '/Worksheet"'));
  expect(() => snapshotIn(file)).toThrow("工作表“封面”的内容不完整");
  await expect(openFile(file, READING)).rejects.toThrow("工作表“封面”的内容不完整");
});

/** A program that does not know a function of our formulas leaves its own answer in their place. */
const answered =
  (kind: string, value: string): Change =>
  (parts) =>
    Object.keys(parts)
      .filter((name) => /^xl\/worksheets\/.*<\/f><v>/s.test(`${name} ${textPart(parts, name)}`))
      .reduce(
        (now, name) =>
          replacing(name, /<c [^>]*><f>[^<]*<\/f><v>[^<]*/g, (found) =>
            found
              .replace(/ t="\w+"/, "")
              .replace("<c ", `<c t="${kind}" `)
              .replace(/<v>([^<]*)/, `<v>${value}`),
          )(now),
        parts,
      );

describe("formulas that a program could not work out", () => {
  test.each([
    ["an error", "e", "#NAME?"],
    ["another error", "e", "#VALUE!"],
    ["their figures as text", "str", "$1"],
    ["an empty text", "str", ""],
    ["nought", "n", "0"],
  ])("%s in their place is told once, and the figures are worked out", async (_, kind, value) => {
    const expected = loadSnapshot(department, snapshotIn(await correctedFile()));
    const file = await returned(answered(kind, value));
    const { assessment, reading } = loadSnapshot(department, snapshotIn(file));
    expect(assessment.findings).toMatchObject([{ rule: "结构.公式", level: "提示" }]);
    expect([assessment.verdict, assessment.score.ruleTotal?.toFixed()]).toEqual(["可以上报", "98"]);
    expect(dataOf({ ...expected, reading })).toEqual(dataOf(expected));
  });

  test.each([
    ["nought", "n", "0"],
    ["an error", "e", "#N/A"],
    ["nought as text", "str", "0"],
  ])("%s where all that is added up is blank is told once, and read as blank", async (_, kind, value) => {
    const blank = replacing(ACCOUNTS, /<c r="E5"[^>]*><f>[^<]*<\/f>/, (found) =>
      found.replace("<c ", `<c t="${kind}" `).concat(`<v>${value}</v>`),
    );
    const expected = loadSnapshot(department, snapshotIn(await correctedFile()));
    const { assessment, reading } = loadSnapshot(department, snapshotIn(await returned(blank)));
    expect(reading.faults).toMatchObject([{ kind: "notCalculated", cells: ["income.sum.fund"] }]);
    expect(assessment.verdict).toBe("可以上报");
    expect(dataOf({ ...expected, reading })).toEqual(dataOf(expected));
  });

  test("sums of the officer's own making are worked out with those of the form where nothing was calculated", async () => {
    const own = replacing(ACCOUNTS, /<f>IF\(COUNT\(([^)]*)\)=0,"",ROUND\(SUM\(\1\),6\)\)<\/f>/g, (found) =>
      found.replace(/.*SUM\(([^)]*)\).*/, "<f>SUM($1)</f>"),
    );
    const uncalculated: Change = (parts) =>
      Object.keys(parts)
        .filter((name) => /^xl\/worksheets\/.*<\/f><v>/s.test(`${name} ${textPart(parts, name)}`))
        .reduce((now, name) => replacing(name, /<\/f><v>[^<]*<\/v>/g, "</f>")(now), parts);
    const { assessment } = loadSnapshot(department, snapshotIn(await returned(own, uncalculated)));
    expect(assessment.findings).toMatchObject([{ rule: "结构.公式", level: "提示" }]);
    expect([assessment.verdict, assessment.score.ruleTotal?.toFixed()]).toEqual(["可以上报", "98"]);
  });

  /** The name of one answer is gone, and the words beside its cell. */
  const unfound: Change = (parts) =>
    [
      replacing("xl/workbook.xml", /<definedName name="自评\.概况\.联络电话"[^>]*>[^<]*<\/definedName>/, ""),
      replacing("xl/sharedStrings.xml", /<t>联络电话(：?)<\/t>/g, "<t>电话号</t>"),
    ].reduce((now, change) => change(now), parts);

  test("one answer that cannot be found leaves the formulas of other parts to be worked out", async () => {
    const { assessment } = loadSnapshot(department, snapshotIn(await returned(unfound, answered("n", "0"))));
    expect(assessment.findings.map(({ rule }) => rule).sort()).toEqual(["结构.公式", "结构.名称"]);
  });

  test("values in place of formulas are told once beside it", async () => {
    const values = (parts: Package): Package =>
      Object.keys(parts)
        .filter((name) => /^xl\/worksheets\/.*<\/f>/s.test(`${name} ${textPart(parts, name)}`))
        .reduce((now, name) => replacing(name, /<f>[^<]*<\/f>/g, "")(now), parts);
    const { assessment } = loadSnapshot(department, snapshotIn(await returned(unfound, values)));
    expect(assessment.findings.map(({ rule }) => rule).sort()).toEqual(["结构.公式", "结构.名称"]);
  });

  describe("that a program left as a text", () => {
    const asText: Change = (parts) =>
      Object.keys(parts)
        .filter((name) => /^xl\/worksheets\/.*<\/f>/s.test(`${name} ${textPart(parts, name)}`))
        .reduce(
          (now, name) =>
            replacing(name, /<c (r="\w+")[^>]*?( s="\d+")?><f>([^<]*)<\/f>(?:<v>[^<]*<\/v>)?/g, (found) =>
              found.replace(/<c (r="\w+").*<f>([^<]*)<\/f>.*/, '<c $1 t="inlineStr"><is><t>=$2</t></is>'),
            )(now),
          parts,
        );

    test("they are worked out, and told as values in place of formulas are", async () => {
      const expected = loadSnapshot(department, snapshotIn(await correctedFile()));
      const { assessment, reading } = loadSnapshot(department, snapshotIn(await returned(asText)));
      expect(reading.faults.map(({ kind }) => kind)).toEqual(["formulasOverwritten"]);
      expect([assessment.verdict, assessment.score.ruleTotal?.toFixed()]).toEqual(["可以上报", "98"]);
      expect(dataOf({ ...expected, reading })).toEqual(dataOf(expected));
    });

    test("another one, where the others are calculated, is told", async () => {
      const other = replacing(
        ACCOUNTS,
        /<c r="D5"[^>]*><f>[^<]*<\/f><v>[^<]*<\/v>/,
        () => '<c r="D5" t="inlineStr"><is><t>=D6+D7+1</t></is>',
      );
      const { assessment } = loadSnapshot(department, snapshotIn(await returned(other)));
      expect(assessment.verdict).toBe("不能上报");
      expect(assessment.findings.map(({ rule }) => rule)).toContain("数值.不可读");
    });
  });

  test("an error that comes from what was typed stays one", async () => {
    const typed = replacing(ACCOUNTS, /<c r="C6"[^>]*><v>[^<]*/, (found) =>
      found.replace(/<c /, '<c t="e" ').replace(/<v>.*/, "<v>#REF!"),
    );
    const { assessment } = loadSnapshot(department, snapshotIn(await returned(typed, answered("e", "#REF!"))));
    expect(assessment.verdict).toBe("不能上报");
    expect(assessment.findings.map(({ rule }) => rule)).toContain("数值.不可读");
  });
});

/** What the hidden names hold, otherwise. */
const held = (names: string, content: string): Change =>
  replacing("xl/workbook.xml", new RegExp(`(<definedName name="自评\\.(?:${names})"[^>]*>)[^<]*`, "g"), (found) =>
    found.replace(/>.*/, `>${content}`),
  );

const doubled = replacing("xl/workbook.xml", /<definedName name="自评[^>]*>[^<]*<\/definedName>/g, (found) =>
  found.replace(/>[^<]*</, ">#REF!<").concat(found),
);

test.each([
  ["all of them broken", held("报告种类|版式|评分版本", "#REF!"), ["结构.名称补齐"]],
  ["the edition is an error", held("评分版本", "#N/A"), ["结构.名称补齐"]],
  ["the edition is empty", held("评分版本", '""'), ["结构.名称补齐"]],
  ["the version of the layout is an error", held("版式", "#REF!"), ["结构.名称补齐"]],
  ["the version of the layout is empty", held("版式", '""'), ["结构.名称补齐"]],
  ["a broken name before each good one", doubled, []],
  ["the version of a newer program", held("版式", '"99"'), ["结构.版式"]],
])("hidden names: %s", async (_, change, rules) => {
  const { assessment } = loadSnapshot(department, snapshotIn(await returned(change)));
  expect(assessment.findings.map(({ rule }) => rule)).toEqual(rules);
  expect(assessment.score.ruleTotal?.toFixed()).toBe("98");
});

/** Its names broken, its tab under another title. */
const retitled = replacing("xl/workbook.xml", /(<definedName [^>]*>)'收支情况'![^<]*/g, (found) =>
  found.replace(/>.*/, ">#REF!"),
);

test("a sheet under another title whose names are broken is found by its words, beside a ledger that cannot be read", async () => {
  const file = await returned(
    foreignSheet(worksheetXml("<row r='1'><c r='甲1'><v>1</v></c></row>")),
    retitled,
    replacing("xl/workbook.xml", 'name="收支情况"', 'name="收支情况 (2)"'),
  );
  const { assessment, reading } = loadSnapshot(department, snapshotIn(file));
  expect(reading.faults.map(({ kind }) => kind)).toEqual(["namesLost"]);
  expect([assessment.verdict, assessment.score.ruleTotal?.toFixed()]).toEqual(["可以上报", "98"]);
});

/** As some libraries write them. */
const withoutSharedTexts: Change = (parts) => {
  const texts = [...textPart(parts, "xl/sharedStrings.xml").matchAll(/<si>(.*?)<\/si>/gs)].map(([, is]) => is ?? "");
  const rest = Object.fromEntries(Object.entries(parts).filter(([name]) => name !== "xl/sharedStrings.xml"));
  return Object.keys(rest)
    .filter((name) => textPart(rest, name).includes(' t="s"'))
    .reduce<Package>(
      (now, name) =>
        replacing(name, / t="s"([^>]*)><v>(\d+)<\/v>/g, (found) =>
          found.replace(
            / t="s"([^>]*)><v>(\d+)<\/v>/,
            (__, more: string, i: string) => ` t="inlineStr"${more}><is>${texts[Number(i)] ?? ""}</is>`,
          ),
        )(now),
      rest,
    );
};

describe("tabs called by numbers are found by what stands on them", () => {
  const numbered: Change = (parts) => {
    let tabs = 0;
    return replacing("xl/workbook.xml", /<sheet name="[^"]*"/g, () => `<sheet name="表${(tabs += 1)} (2)"`)(parts);
  };
  const nameless = replacing("xl/workbook.xml", /<definedNames>.*<\/definedNames>/s, "");

  test.each<readonly [string, readonly Change[]]>([
    ["without any of our names", [nameless, numbered]],
    ["without shared texts", [nameless, numbered, withoutSharedTexts]],
    ["by a program that left the names at the titles of before", [numbered]],
  ])("%s", async (_, renaming) => {
    const { assessment, reading } = loadSnapshot(department, snapshotIn(await returned(...renaming)));
    expect(reading.faults.map(({ kind }) => kind)).toEqual(["namesLost"]);
    expect([assessment.verdict, assessment.score.ruleTotal?.toFixed()]).toEqual(["可以上报", "98"]);
  });
});

describe("what keeps a report from being read", () => {
  /** A list down the sheet, each row of it out to the last column. */
  const wide = Array.from(
    { length: 1000 },
    (_, i) => `<row r='${i + 100}'><c r='A${i + 100}'><v>1</v></c><c r='XFD${i + 100}'><v>2</v></c></row>`,
  );
  test("a sheet of ours that is too large is named", async () => {
    const problem = await problemOf(replacing(ACCOUNTS, "</sheetData>", `${wide.join("")}</sheetData>`));
    expect(problem).toMatchObject({ kind: "tooLarge", sheet: "收支情况", what: "工作表“收支情况”太大" });
  });

  test("a sheet of ours that cannot be read is named", async () => {
    const problem = await problemOf(replacing(ACCOUNTS, "</sheetData>", "</sheetDat>"));
    expect(problem).toMatchObject({ kind: "damaged", why: "工作表“收支情况”的内容不完整或前后不一致" });
  });

  test("macros are refused, and say how to hand the report in", async () => {
    const problem = await problemOf(
      replacing(
        "xl/_rels/workbook.xml.rels",
        "</Relationships>",
        '<Relationship Id="rId99" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>',
      ),
    );
    expect(problem).toMatchObject({ kind: "macros", next: expect.stringContaining("另存为") as string });
  });
});
