/** Whether the names of counted things exclude each other, so that together they cannot be more than the whole. */
import { phrases } from "../../lexicon/phrases";
import type { Statement } from "../../read/statements";

const says = phrases.exclusive;

/** 干部1860人，其中书记300人、其他干部1560人: the noun of the whole again. 其他收入 is a kind of its own. */
const isRestOf = (lead: string, whole: Statement | undefined): boolean => {
  const noun = says.otherOf.exec(lead)?.[1];
  return noun !== undefined && whole?.printed.form === "count" && whole.label.endsWith(noun);
};

/** …、其他26个: whatever is none of the others, so that there is nothing beside them and nothing twice. */
export const endsInRest = (parts: readonly Statement[], whole?: Statement): boolean => {
  const lead = parts[parts.length - 1]?.lead ?? "";
  return parts.length > 1 && (says.rest.test(lead) || isRestOf(lead, whole));
};

const beginning = (text: string): string => text.replace(says.opening, "").charAt(0);
const last = (text: string): string => text.charAt(text.length - 1);

/** 年初批复8个、增加8个: what there was and what came to it. */
const hadAndAdded = ([had, added]: readonly Statement[]): boolean =>
  had !== undefined && added !== undefined && says.had.test(had.label) && says.added.test(added.label);

/** 在职98名、退休38名: nobody is of two of these. */
const areOfGroups = (parts: readonly Statement[]): boolean =>
  says.groups.some((names) => {
    const groups = parts.map(({ label }) => names.exec(label)?.[0]);
    return groups.every((group) => group !== undefined) && new Set(groups).size === groups.length;
  });

/** Names that differ in one respect only exclude each other: 在职党员 and 退休党员. 党员 and 本科学历 do not. */
export const exclusive = (parts: readonly Statement[], whole?: Statement): boolean =>
  hadAndAdded(parts) ||
  endsInRest(parts, whole) ||
  areOfGroups(parts) ||
  [beginning, last].some((of) => parts[0]?.label !== "" && new Set(parts.map(({ label }) => of(label))).size === 1);

const FEWEST_KINDS = 3;

/** 特岗教师40人、公开招聘36人、人才引进10人: ways to be one of them, of which nobody has two. */
export const areKinds = (parts: readonly Statement[]): boolean =>
  parts.length >= FEWEST_KINDS &&
  parts.slice(1).every(({ lead }) => lead.startsWith("、")) &&
  !parts.some(({ label }) => says.mayBeTwice.test(label));

/** 新建2.4万亩、改造提升0.8万亩: two kinds of which whatever there is is one. */
export const areBothKinds = ([first, second, ...more]: readonly Statement[]): boolean =>
  first !== undefined &&
  second !== undefined &&
  more.length === 0 &&
  says.both.some(({ one, other }) => one.test(first.label) && other.test(second.label));

/** 基本支出 and 项目支出, 人员经费 and 公用经费, kinds of “三公”经费: there is nothing beside them. */
export const areAll = (parts: readonly Statement[], whole: Statement): boolean => {
  if (parts.length > 2 && areOfGroups(parts) && says.openEnd.test(parts[parts.length - 1]?.label ?? "")) return true;
  if (says.sangong.test(whole.label)) return parts.every(({ label }) => says.kindsOfSangong.test(label));
  return areBothKinds(parts);
};
