import { connectExcel } from "../../src/excel";
import { foundCell } from "../../src/excel/cells";
import { useExcel } from "../support/excelHost";
import { COVER, INCOME, sampleSpec } from "./support/sample";

const excel = useExcel();

describe("reading", () => {
  it.each([1, 200])("takes one round trip and writes nothing, with %i units", async (units) => {
    const workbook = connectExcel();
    await workbook.install(sampleSpec(units));
    excel.reset();
    const { sheets } = await workbook.read([COVER, INCOME]);
    expect([excel.syncs(), excel.writes()]).toEqual([1, 0]);
    expect(sheets.find(({ name }) => name === INCOME)?.cells).toHaveLength(units + 4);
  });

  it("looks at the structure in one round trip, without writing", async () => {
    const workbook = connectExcel();
    await workbook.install(sampleSpec(2));
    excel.reset();
    const { names, sheetNames } = await workbook.structure();
    expect([excel.syncs(), excel.writes()]).toEqual([1, 0]);
    expect(sheetNames).toEqual(["Sheet1", COVER, INCOME, "参数"]);
    expect(names.map(({ name }) => name).sort()).toEqual(["自评.年度", "自评.收入", "自评.收入.合计", "自评.版式"]);
  });

  it("reads the sheets that are listed and no other, not even one that names point at", async () => {
    const workbook = connectExcel();
    await workbook.install(sampleSpec(1));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(INCOME).name = "收支（新）";
      await context.sync();
    });
    excel.reset();
    const { sheets, names } = await workbook.read([COVER, INCOME]);
    expect(sheets.map(({ name }) => name)).toEqual([COVER]);
    expect(names.find(({ name }) => name === "自评.收入")?.ref).toContain("收支（新）");
    expect(excel.syncs()).toBe(1);
  });

  it("starts where the used cells start", async () => {
    await excel.host.person.paste("Sheet1!C5", [
      [1, null],
      [null, "乙"],
    ]);
    const { sheets } = await connectExcel().read(["Sheet1"]);
    expect(sheets).toEqual([
      {
        name: "Sheet1",
        visibility: "visible",
        protected: false,
        top: 4,
        left: 2,
        cells: [
          [{ value: 1 }, { value: null }],
          [{ value: null }, { value: "乙" }],
        ],
        formats: [
          ["General", "General"],
          ["General", "General"],
        ],
        sizes: { heights: Array(6).fill(15), widths: Array(6).fill(48) },
      },
    ]);
  });

  it("finds an empty sheet empty", async () => {
    const { sheets } = await connectExcel().read(["Sheet1"]);
    expect(sheets[0]?.cells).toEqual([]);
  });

  it("reports error values as text, truth values and blanks as what they are", async () => {
    await excel.host.person.paste("Sheet1!A1", [["=1/0", true, "", "文字"]]);
    const { sheets } = await connectExcel().read(["Sheet1"]);
    expect(sheets[0]?.cells).toEqual([
      [{ value: "#DIV/0!", formula: "=1/0" }, { value: true }, { value: null }, { value: "文字" }],
    ]);
  });

  it("states a broken name as the workbook does, without resolving it", async () => {
    const workbook = connectExcel();
    await workbook.install(sampleSpec(1));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(COVER).delete();
      await context.sync();
    });
    const { names } = await workbook.read([]);
    expect(names.find(({ name }) => name === "自评.年度")?.ref).toContain("#REF!");
  });

  it("says which sheets are protected and hidden", async () => {
    const workbook = connectExcel();
    await workbook.install(sampleSpec(1));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(COVER).protection.protect();
      await context.sync();
    });
    const { sheets } = await workbook.read([COVER, INCOME, "参数"]);
    expect(sheets.map((sheet) => [sheet.name, sheet.protected, sheet.visibility])).toEqual([
      [COVER, true, "visible"],
      [INCOME, false, "visible"],
      ["参数", false, "hidden"],
    ]);
  });

  it("holds a text of 30,000 characters", async () => {
    const text = "长".repeat(30000);
    const workbook = connectExcel();
    await workbook.write([{ sheet: "Sheet1", row: 0, col: 0, value: text }]);
    expect((await workbook.read(["Sheet1"])).sheets[0]?.cells).toEqual([[{ value: text }]]);
  });
});

describe("an answer that is too large", () => {
  it("is reported with the sheet when Excel hands over null in place of its cells", async () => {
    await excel.host.person.type("Sheet1!A1", 1);
    const { host } = excel;
    const answer = host.handle.bind(host);
    host.handle = async (body, flags) => {
      const reply = await answer(body, flags);
      return {
        ...reply,
        body: JSON.parse(
          JSON.stringify(reply.body).replace(/"Values":\[\[.*?\]\]/, '"Values":null'),
        ) as typeof reply.body,
      }; // only the values are gone
    };
    await expect(connectExcel().read(["Sheet1"])).rejects.toMatchObject({
      code: "tooLarge",
      why: expect.stringContaining("“Sheet1”") as string,
    });
  });

  it("is reported when Excel on the web refuses it", async () => {
    excel.host.faults.failRequest(1, { code: "ResponsePayloadSizeLimitExceeded" });
    await expect(connectExcel().read(["Sheet1"])).rejects.toMatchObject({ code: "tooLarge" });
  });
});

describe("a found cell", () => {
  it.each([
    [7, "=SUM(A1:A2)", { value: 7, formula: "=SUM(A1:A2)" }],
    ["", '=IF(A1>0,1,"")', { value: null, formula: '=IF(A1>0,1,"")' }],
    ["=1+1", "=1+1", { value: "=1+1" }],
    [12.5, 12.5, { value: 12.5 }],
    ["", "", { value: null }],
    [null, null, { value: null }],
    [false, false, { value: false }],
    ["#REF!", "=#REF!+1", { value: "#REF!", formula: "=#REF!+1" }],
  ])("%p with formula %p", (value, formula, expected) => expect(foundCell(value, formula)).toEqual(expected));
});
