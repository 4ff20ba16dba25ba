/** 无法判断, with what to do about it. */
import type { Unsure } from "../methods/outcome";
import { listed } from "./words";

/** Typed beside an indicator, without a tier to choose from. */
const OWN_FIGURES = /^(?:目标值|实际值)(?:、实际值)?$/;

const tails: Readonly<Record<Unsure["reason"], (fields: string) => string>> = {
  missing: (fields) => (fields === "" ? "没有测算指标，请在评价指标中选择" : `请填写${fields}`),
  unreadable: (fields) =>
    OWN_FIGURES.test(fields)
      ? `${fields}读不出来，或者单位不同，请写成同一单位的数，例如 ≥95% 和 96%`
      : `${fields}的内容读不出来，请改为规定的数或选项`,
  contradiction: (fields) => `${fields}的数不合常理（例如为负数），请核对后由部门自行评分`,
  countedTwice: (fields) => `${fields}可能重复计算（一个看来已含在另一个里），请核对后由部门自行评分`,
  zeroOverZero: (fields) => `${fields}为 0，请判断本年是否有此项业务，由部门自行评分`,
  overZero: (fields) => `${fields}为 0 而分子不为 0，比率不能计算，由部门自行评分`,
  outside: (fields) => `测算值不在评分标准的任何一档，请核对${fields}`,
  noStatement: (fields) =>
    `${fields}还没有填写；确实没有发生的，登记一行并填 0，没有此项业务的，在评价指标的实际值中填“不适用”`,
  notApplicable: () => "标为“不适用”，由部门自行评分",
  notChosen: (fields) => `请在${fields}中选用参加考核的一项，其余在实际值中填“不适用”`,
};

/** "请填写编制数合计": what to do. No full stop. */
export const unsureAdvice = ({ reason, fields }: Unsure): string =>
  tails[reason](listed([...new Set(fields.map((field) => field.label.replace(/[；;。]$/, "")))]));

/** "无法判断：请填写编制数合计". No full stop. */
export const unsureWords = (unsure: Unsure): string => `无法判断：${unsureAdvice(unsure)}`;
