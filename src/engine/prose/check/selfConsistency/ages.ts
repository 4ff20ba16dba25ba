/** 在职338人，35岁以下96人、36至50岁152人、51岁以上90人; 80至89岁5260人、100岁以上12人，共5272人: everybody is in one of the groups. */
import { phrases } from "../../lexicon/phrases";
import type { Stated, Statement } from "../../read/statements";
import type { Differs } from "../verdict";
import { agrees, contradiction, isExact, sameKind, shown, sumOfStatements, sumRange, sumShown } from "./figures";
import { atEach, NOTHING } from "./inTurn";

const says = phrases.ages;

interface Group {
  readonly count: Statement;
  readonly isYoungest: boolean;
  readonly isOldest: boolean;
}

/** An age, or from one to another, and how many there are. */
const groupAt = (stated: Stated, i: number): Group | undefined => {
  const [age, count] = [stated[i], stated[i + 1]];
  if (age === undefined || !says.years.test(age.at.quote) || count?.printed.form !== "count" || !isExact(count))
    return undefined;
  const isYoungest = says.below.test(count.lead);
  const isOldest = says.above.test(count.lead);
  return isYoungest || isOldest || (count.lead === "" && age.printed.form === "range")
    ? { count, isYoungest, isOldest }
    : undefined;
};

const groupsFrom = (stated: Stated, i: number): readonly Group[] => {
  const group = groupAt(stated, i);
  return group === undefined ? [] : [group, ...groupsFrom(stated, i + 2)];
};

const totalBehind = (sum: Statement | undefined, counts: readonly Statement[]): readonly Differs[] => {
  const [first] = counts;
  if (sum === undefined || first === undefined || !says.total.test(sum.lead) || !isExact(sum)) return [];
  if (!sameKind(sum, first) || agrees(sum, sumRange(counts, sum.printed.dp))) return [];
  const related = counts.map(({ at }) => at);
  const value = sumOfStatements(counts);
  return [contradiction({ at: sum, subject: "合计", found: sumShown(counts, sum), related, value })];
};

/** The last group is what the others leave of all. */
const totalInFront = (whole: Statement | undefined, counts: readonly Statement[]): readonly Differs[] => {
  const last = counts[counts.length - 1];
  if (whole === undefined || last === undefined || /^、/.test(whole.lead)) return [];
  if (!isExact(whole) || !sameKind(whole, last)) return [];
  if (agrees(whole, sumRange(counts, whole.printed.dp))) return [];
  const value = whole.printed.value.minus(sumOfStatements(counts.slice(0, -1)));
  const related = [whole, ...counts.slice(0, -1)].map(({ at }) => at);
  return [contradiction({ at: last, subject: "各年龄段之和", found: shown(value, last), related, value })];
};

const groupsAt = (stated: Stated, i: number): readonly Differs[] => {
  if (!says.years.test(stated[i]?.at.quote ?? "")) return NOTHING;
  const groups = groupsFrom(stated, i);
  if (groups.length < 2 || groupAt(stated, i - 2) !== undefined || groups[groups.length - 1]?.isOldest !== true)
    return [];
  const counts = groups.map(({ count }) => count);
  const behind = totalBehind(stated[i + groups.length * 2], counts);
  if (behind.length > 0) return behind;
  return groups[0]?.isYoungest === true && !/[；;]/.test(stated[i]?.lead ?? "")
    ? totalInFront(stated[i - 1], counts)
    : [];
};

const AT_FIGURE = [groupsAt];

export const checkAges = (stated: Stated): readonly Differs[] => atEach(stated, AT_FIGURE);
