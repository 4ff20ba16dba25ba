/** The kinds of our marks on a range, the first drawn first. */
export const marksAt = (sheet: string, address: string): Promise<readonly string[]> =>
  Excel.run(async (context) => {
    const formats = context.workbook.worksheets.getItem(sheet).getRange(address).conditionalFormats.load("items/id");
    await context.sync();
    const rules = formats.items.map((format) => format.custom.rule.load("formula"));
    await context.sync();
    return rules.flatMap(({ formula }) => /自评通标记·(\w+)/u.exec(formula)?.[1] ?? []);
  });
