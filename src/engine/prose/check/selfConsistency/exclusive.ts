/** Whether the names of counted things exclude each other, so that together they cannot be more than the whole. */
import type { Statement } from "../../read/statements";

/** …、其他26个: whatever is none of the others, so that there is nothing beside them and nothing twice. */
export const endsInRest = (parts: readonly Statement[]): boolean =>
  parts.length > 1 &&
  /^[，,、；;]?(?:其他|其余|其它)(?:的|类|机构|单位|项目|人员|方面|用途)?(?:为|共)?$/.test(
    parts[parts.length - 1]?.lead ?? "",
  );

const beginning = (text: string): string => text.replace(/^.*?(?:其中|包括|含|[：:])+/, "").charAt(0);
const last = (text: string): string => text.charAt(text.length - 1);

const HAD = /年初|原有|延续|续建|结转/;
const ADDED = /年中|新开|开工|新增|增加|追加|调增|新建/;

/** 年初批复8个、增加8个: what there was and what came to it. */
const hadAndAdded = ([had, added]: readonly Statement[]): boolean =>
  had !== undefined && added !== undefined && HAD.test(had.label) && ADDED.test(added.label);

/** 在职98名、退休38名: nobody is of two of these. */
const GROUPS: readonly RegExp[] = [
  /在职|离退休|离休|退休|临聘|聘用|遗属|在编|编外/,
  /研究生|硕士|博士|本科|大专|专科|中专|高中/,
  /[正副]?高级|中级|初级/,
  /男|女/,
  /护理|医生|医师|药剂|驾驶|司机|保洁|保安|门卫|炊事|厨师|食堂|文员|协管|窗口|技术|教师|管理|工勤/,
];

const areOfGroups = (parts: readonly Statement[]): boolean =>
  GROUPS.some((names) => {
    const groups = parts.map(({ label }) => names.exec(label)?.[0]);
    return groups.every((group) => group !== undefined) && new Set(groups).size === groups.length;
  });

/** Names that differ in one respect only exclude each other: 在职党员 and 退休党员. 党员 and 本科学历 do not. */
export const exclusive = (parts: readonly Statement[]): boolean =>
  hadAndAdded(parts) ||
  endsInRest(parts) ||
  areOfGroups(parts) ||
  [beginning, last].some((of) => parts[0]?.label !== "" && new Set(parts.map(({ label }) => of(label))).size === 1);

const BOTH: readonly (readonly [RegExp, RegExp])[] = [
  [/基本/, /项目/],
  [/人员/, /公用/],
  [/离休/, /退休/],
  [/新增|新建/, /改善|改造|提升|改扩建/],
  [/土建|建安/, /设备/],
  [/上级|中央|省级|财政/, /自筹|配套/],
];

const KINDS_OF_SANGONG = /接待|用车|公车|车辆|出国/;

/** 基本支出 and 项目支出, 人员经费 and 公用经费, kinds of “三公”经费: there is nothing beside them. */
export const areAll = (parts: readonly Statement[], whole: Statement): boolean => {
  const [first, second, ...more] = parts;
  if (parts.length > 2 && areOfGroups(parts) && /及?以[上下]$/.test(parts[parts.length - 1]?.label ?? "")) return true;
  if (/三公/.test(whole.label)) return parts.every(({ label }) => KINDS_OF_SANGONG.test(label));
  if (first === undefined || second === undefined || more.length > 0) return false;
  return BOTH.some(([one, other]) => one.test(first.label) && other.test(second.label));
};
