/** Parts that a sentence lists after 其中, and sums that it draws with 合计, against the totals that it states itself. */
import { phrases } from "../../lexicon/phrases";
import type { Stated } from "../../read/statements";
import type { Differs } from "../verdict";
import { withoutBands } from "./bands";
import { isSlippedTotal, slipOf, swapIn } from "./digitSlip";
import { areAll, areBothKinds, areKinds, endsInRest, exclusive } from "./exclusive";
import { comeTo, contradiction, rangeOf, sumOfStatements, sumRange, sumShown } from "./figures";
import { inEach } from "./inTurn";
import { namedShareAt, sharesIn } from "./partShares";
import { listAt } from "./partsList";
import type { ListedParts } from "./partsList";
import { sumAt } from "./totals";

const says = phrases.parts;

/** A second way of parting may follow the first: some beginning of the list comes to the whole, all of it as a rule. */
const isComplete = ({ whole, before, parts }: ListedParts): boolean =>
  comeTo(whole, parts) ||
  parts.slice(1).some((_, n) => comeTo(whole, parts.slice(0, n + 1))) ||
  before.some((one) => comeTo(one, parts));

const isMore = ({ whole, parts }: ListedParts): boolean =>
  sumRange(parts, whole.printed.dp).low.gt(rangeOf(whole).high) &&
  (!says.countedTwice.test(whole.printed.unit) ||
    exclusive(parts, whole) ||
    areAll(parts, whole) ||
    areKinds(parts) ||
    parts.some((part) => part.printed.value.gt(whole.printed.value)));

/** 干部职工528人，其中在职159人，离退休87人，临聘12人. */
const totalDiffers = ({ whole, parts }: ListedParts): Differs =>
  contradiction({
    at: whole,
    subject: "总数",
    found: sumShown(parts, whole),
    related: parts.map((one) => one.at),
    value: sumOfStatements(parts),
  });

/** 专项经费86万元，用于宣传18万元、检测42万元、奖励36万元: no more can be spent than there is. */
const isSpentOver = ({ whole, parts }: ListedParts): boolean =>
  parts.length >= FEWEST_USES &&
  parts.slice(1).every(({ lead }) => lead.startsWith("、")) &&
  parts.every(({ printed }) => printed.form === "amount") &&
  sumRange(parts, whole.printed.dp).low.gt(rangeOf(whole).high);
const FEWEST_USES = 3;

/** No slip of the hand explains it: told all the same where nothing can stand beside the parts, or they are more than the whole. */
const isFlatlyOff = (list: ListedParts): boolean =>
  endsInRest(list.parts, list.whole) ||
  areBothKinds(list.parts) ||
  (!list.isMainly && isMore(list)) ||
  isSpentOver(list);

const listDiffers = (list: ListedParts): Differs | undefined => {
  const { whole, parts } = list;
  if (isComplete(list)) return undefined;
  if (isSlippedTotal(parts, whole)) return totalDiffers(list);
  const slip = slipOf(parts, whole) ?? (areAll(parts, whole) ? swapIn(parts, whole) : undefined);
  const at = slip?.part ?? parts[parts.length - 1];
  if (slip === undefined && whole.printed.form === "score") return undefined;
  if (at === undefined || (slip === undefined && !isFlatlyOff(list))) return undefined;
  return {
    ...contradiction({
      at,
      subject: "所列各项与总数",
      found: `总数 ${whole.at.quote}`,
      related: [whole, ...parts].filter((one) => one !== at).map((one) => one.at),
      ...(slip === undefined ? {} : { value: slip.value }),
    }),
    said: parts.length === 1 ? at.at.quote : sumShown(parts, whole),
  };
};

/** What is wrong with the list that begins at the figure; nothing where none begins. */
export const listDiffersAt = (stated: Stated, i: number): Differs | undefined => {
  const list = listAt(stated, i);
  return list === undefined ? undefined : listDiffers(list);
};

export const checkLists = (given: Stated): readonly Differs[] => {
  const stated = withoutBands(given);
  return inEach(stated, (_, i) => {
    const list = listAt(stated, i);
    const differs = list === undefined ? sumAt(stated, i) : listDiffers(list);
    const named = namedShareAt(stated, i);
    if (list === undefined && differs === undefined) return named;
    return [
      ...named,
      ...(differs === undefined ? [] : [differs]),
      ...(list === undefined ? [] : sharesIn(stated, i, list)),
    ];
  });
};
