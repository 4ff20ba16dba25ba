/** Footers of ours by the grammar of the format, read by a parser of its own, since a program that cannot parse one drops it without a word. */
import { createSession } from "../../src/app/createSession";
import { connectExcel } from "../../src/excel";
import { fromUniver } from "../../src/host/snapshot/fromUniver";
import { textContent } from "../../src/ooxml/xml/tree";
import { department } from "../../src/reports/department";
import { writeWorkbook } from "../../src/xlsx";
import { openExcel } from "../support/excelHost";
import { sampleWorkbook } from "../support/sample";
import { findAll, partsOf, xmlPart } from "./parts";

interface Line {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}

/** ECMA-376 part 1, 18.3.1.39: sections left, centre, right in this order; codes of the page, the date, the file, the sheet; text formats. */
const CODE = /^&(?:[PNDTFAZGSEXYUBIOH]|&|\d{1,3}(?!\d)|K[0-9A-F]{6}|K\d\d[+-]\d{3}|"[^"]*,[^"]*")/;
const SECTIONS = { L: "left", C: "center", R: "right" } as const;

/** Throws at whatever the grammar does not have: text before the first section, a section twice or out of order, a code that there is none of. */
const parseLine = (text: string): Line => {
  const line = { left: "", center: "", right: "" };
  let section: keyof Line | undefined;
  for (let at = 0; at < text.length;) {
    const rest = text.slice(at);
    const next = /^&([LCR])/.exec(rest)?.[1] as keyof typeof SECTIONS | undefined;
    if (next !== undefined) {
      const order = Object.values(SECTIONS);
      if (section !== undefined && order.indexOf(SECTIONS[next]) <= order.indexOf(section))
        throw new Error(`${text}: order`);
      section = SECTIONS[next];
      at += 2;
      continue;
    }
    if (section === undefined) throw new Error(`${text}: text without a section`);
    const token = rest.startsWith("&") ? CODE.exec(rest)?.[0] : rest[0];
    if (token === undefined) throw new Error(`${text}: no such code at ${at}`);
    line[section] += token;
    at += token.length;
  }
  return line;
};

test.each([
  ["第 &P 页", "text without a section"],
  ["&C第 &P 页&L甲", "order"],
  ["&C&Q", "no such code"],
])("the grammar refuses %s", (text, why) => {
  expect(() => parseLine(text)).toThrow(why);
});

/** Handed in; the tables of projects too. */
const OFFICIAL = ["封面", "基本概况", "收支情况", "绩效自评", "评价人员", "报告综述", "评分表", "项目01", "项目汇总"];

const footersOf = (file: Uint8Array): ReadonlyMap<string, Line> => {
  const titles = findAll(xmlPart(file, "xl/workbook.xml"), "sheet").map(
    ({ attributes }) => attributes.get("name") ?? "",
  );
  const parts = Object.keys(partsOf(file)).filter((name) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name));
  return new Map(
    titles.flatMap((title, i) => {
      const xml = xmlPart(file, parts.find((name) => name.endsWith(`/sheet${i + 1}.xml`)) ?? "");
      const footers = findAll(xml, "headerFooter").flatMap((found) => findAll(found, "oddFooter"));
      return footers.map((footer) => [title, parseLine(textContent(footer))] as const);
    }),
  );
};

test("every sheet that prints has a footer that any program reads, numbered among the official parts or named as a working sheet", async () => {
  const excel = await openExcel(sampleWorkbook("corrected"));
  try {
    const session = createSession(department, connectExcel());
    await session.addProject("测算项目甲");
    await session.makeResultSheet();
    const { sheets, names } = fromUniver(excel.host.save());
    const footers = footersOf(await writeWorkbook({ sheets, names }));
    const printed = sheets.filter(({ visibility = "visible" }) => visibility === "visible").map(({ name }) => name);
    expect([...footers.keys()]).toEqual(printed);
    for (const title of OFFICIAL)
      expect([title, footers.get(title)]).toEqual([title, { left: "", center: "第 &P 页 共 &N 页", right: "" }]);
    const others = [...footers].filter(([title]) => !OFFICIAL.includes(title));
    expect(others.filter(([, { center }]) => center === "" || center === "第 &P 页 共 &N 页")).toEqual([]);
  } finally {
    await excel.close();
  }
});
