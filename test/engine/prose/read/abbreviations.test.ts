/** Short names that leave characters out. */
import { abbreviationsOf } from "../../../../src/engine/prose/read/abbreviations";

describe("short names of a unit", () => {
  test.each([
    ["市疾病预防控制中心", "疾控中心"],
    ["市疾病预防控制中心", "市疾控中心"],
    ["县农业广播电视学校", "农广校"],
    ["市卫生计生综合监督执法局", "卫生监督局"],
    ["市河湖管理服务中心", "河湖管理中心"],
    ["县畜牧水产事务中心", "县畜牧水产中心"],
  ])("%s is also %s", (name, short) => {
    expect(abbreviationsOf(name)).toContain(short);
  });

  test.each([["局机关"], ["市水利局本级"]])("%s is too short to leave anything out", (name) => {
    expect(abbreviationsOf(name)).toEqual([]);
  });

  test("nothing shorter than three characters is a name", () => {
    expect(abbreviationsOf("市疾病预防控制中心").filter(({ length }) => length < 3)).toEqual([]);
  });
});
