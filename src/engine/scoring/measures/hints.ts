/** What every figure of 基础数据 is used for, said by the measures themselves: the one place where definitions stand. */
import type { Edition } from "../edition/edition";
import type { Measure } from "./measure";
import { fieldIdOf } from "../../schema/path";

/** A report, as far as it states measures whether its edition scores by them or not. */
interface Stating {
  readonly stated: readonly Measure[];
}

/** Measures that the edition scores by, and the shares that every report states. */
const measuresOf = ({ stated }: Stating, edition: Edition): readonly Measure[] => [
  ...new Set([...edition.indicators.flatMap((i) => i.measure ?? []), ...stated]),
];

/** By field id: "用于在职人员控制率 = 在职人员数 ÷ 编制数 × 100%". By the code of an indicator: its name. */
export const measureHints = (report: Stating, edition: Edition): ReadonlyMap<string, string> => {
  const uses = new Map<string, readonly string[]>();
  for (const measure of measuresOf(report, edition))
    for (const { field } of measure.inputs) {
      const id = fieldIdOf(field);
      uses.set(id, [...new Set([...(uses.get(id) ?? []), `${measure.name} = ${measure.formula}`])]);
    }
  const names = edition.indicators.map(({ id, path }) => [id, path.at(-1) ?? ""] as const);
  return new Map([...names, ...[...uses].map(([id, used]) => [id, `用于${used.join("；")}`] as const)]);
};
