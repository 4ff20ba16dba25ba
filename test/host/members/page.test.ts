import { useExcel } from "../../support/excelHost";

useExcel();

test("page setup is read back as it was set", async () => {
  await Excel.run(async (context) => {
    const { pageLayout } = context.workbook.worksheets.getItem("Sheet1");
    const settings = {
      orientation: "Landscape",
      paperSize: "A4",
      zoom: { horizontalFitToPages: 1 },
      leftMargin: 36,
      rightMargin: 36.5,
      topMargin: 72,
      bottomMargin: 54,
      footerMargin: 40,
      centerHorizontally: true,
    } as const;
    Object.assign(pageLayout, settings);
    pageLayout.headersFooters.defaultForAllPages.centerFooter = "第 &P 页，共 &N 页";
    pageLayout.setPrintArea("A1:H30");
    pageLayout.setPrintTitleRows("$1:$3");
    pageLayout.load(
      "orientation,paperSize,zoom,leftMargin,rightMargin,topMargin,bottomMargin,footerMargin,centerHorizontally,headersFooters/defaultForAllPages/centerFooter",
    );
    const area = pageLayout.getPrintAreaOrNullObject().load("address");
    const titles = pageLayout.getPrintTitleRowsOrNullObject().load("address");
    await context.sync();
    expect(pageLayout.toJSON()).toMatchObject(settings);
    expect([pageLayout.headersFooters.defaultForAllPages.centerFooter, area.address, titles.address]).toEqual([
      "第 &P 页，共 &N 页",
      "Sheet1!A1:H30",
      "Sheet1!1:3",
    ]);
  });
});

test("a sheet without a print area has a null object for it", async () => {
  await Excel.run(async (context) => {
    const area = context.workbook.worksheets.getItem("Sheet1").pageLayout.getPrintAreaOrNullObject().load("address");
    await context.sync();
    expect(area.isNullObject).toBe(true);
  });
});

test("page breaks stand before their rows and are removed together", async () => {
  await Excel.run(async (context) => {
    const { horizontalPageBreaks } = context.workbook.worksheets.getItem("Sheet1");
    horizontalPageBreaks.add("A30");
    horizontalPageBreaks.add("A12");
    const breaks = horizontalPageBreaks.load("items/rowIndex");
    await context.sync();
    expect(breaks.items.map(({ rowIndex }) => rowIndex)).toEqual([11, 29]);
    horizontalPageBreaks.removePageBreaks();
    const count = horizontalPageBreaks.getCount();
    await context.sync();
    expect(count.value).toBe(0);
  });
});
