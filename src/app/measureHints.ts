/** What every figure of 基础数据 is used for, said by the measures themselves: the one place where definitions stand. */
import type { Report } from "../engine/definition/report";
import type { Edition } from "../engine/scoring/edition/edition";
import type { Measure } from "../engine/scoring/measures/measure";
import { fieldIdOf } from "../engine/schema/path";

/** Measures that the edition scores by, and the shares that every report states. */
const measuresOf = ({ stated }: Report, edition: Edition): readonly Measure[] => [
  ...new Set([...edition.indicators.flatMap((i) => i.measure ?? []), ...stated]),
];

/** By field id: "用于在职人员控制率 = 在职人员数 ÷ 编制数 × 100%". */
export const measureHints = (report: Report, edition: Edition): ReadonlyMap<string, string> => {
  const uses = new Map<string, readonly string[]>();
  for (const measure of measuresOf(report, edition))
    for (const { field } of measure.inputs) {
      const id = fieldIdOf(field);
      uses.set(id, [...new Set([...(uses.get(id) ?? []), `${measure.name} = ${measure.formula}`])]);
    }
  return new Map([...uses].map(([id, used]) => [id, `用于${used.join("；")}`]));
};
