import { countedOf } from "../../../src/engine/summary/counted";
import { departmentNamed } from "./departments";

const of = (name: string, year: string, file = `${name}${year}.xlsx`) => departmentNamed(name, { year, file });

describe("only the year of most departments counts", () => {
  test.each([
    ["one year", ["2021", "2021"], "2021", []],
    ["another year among them", ["2021", "2020", "2021"], "2021", ["乙2020.xlsx"]],
    ["as many of each: the latest", ["2020", "2021", "2022"], "2022", ["甲2020.xlsx", "乙2021.xlsx"]],
    ["as 年度 has it", ["2021", "2021年度", "２０２１"], "2021", []],
    ["a year that cannot be read is not another one", ["2021", "", "去年"], "2021", []],
    ["no year at all", ["", "去年"], "", []],
  ])("%s", (_, years, year, others) => {
    const received = years.map((y, i) => of("甲乙丙"[i] ?? "", y));
    const counted = countedOf(received);
    expect(counted.year).toBe(year);
    expect(counted.otherYears.map(({ file }) => file)).toEqual(others);
    expect(counted.departments).toEqual(received.filter((d) => !counted.otherYears.includes(d)));
  });

  test("copies do not make a year the commonest, and those of other years are no duplicates of it", () => {
    const copies = [of("甲", "2020", "1"), of("甲", "2020", "2"), of("甲", "2020", "3")];
    const [a, again, b] = [of("甲", "2021", "4"), of("甲", "2021", "5"), of("乙", "2021")];
    expect(countedOf([...copies, a, again, b])).toEqual({
      year: "2021",
      departments: [a, b],
      twice: [[a, again]],
      otherYears: copies,
    });
  });
});
