import { targetOf } from "../../src/workbook/targets";

const named = (name: string, ref: string) => ({ names: [{ name, ref }] });

test.each<[string, string, unknown]>([
  ["an area on a sheet", "'收支情况'!$B$6:$D$7", { sheet: "收支情况", area: { row: 5, col: 1, rows: 2, cols: 3 } }],
  ["a text", '"1"', undefined],
  ["a reference that is lost", "#REF!", undefined],
])("a name that points at %s", (_, ref, expected) => {
  expect(targetOf(named("自评.收入", ref), "自评.收入")).toEqual(expected);
});

test("names differ by more than the case of their letters, and one that is not there points nowhere", () => {
  const workbook = named("自评.Income", "'收支情况'!$B$6");
  expect(targetOf(workbook, "自评.INCOME")?.sheet).toBe("收支情况");
  expect(targetOf(workbook, "自评.支出")).toBeUndefined();
});
