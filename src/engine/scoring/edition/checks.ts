/** What must hold between the entries of an edition: ids, groups, and the sum of the weights. */
import { type Decimal, sumOf } from "../../../domain/decimal";
import type { EditionDraft } from "./draft";
import type { EditionFault, Group, Indicator } from "./edition";
import { faultAt, faultOfEdition, type EditionPlace } from "./faults";

const placesOf = (draft: EditionDraft): readonly (EditionPlace & { readonly id: string })[] => [
  ...draft.indicators.map(({ id }, index) => ({ list: "indicators" as const, index, id })),
  ...draft.groups.map(({ id }, index) => ({ list: "groups" as const, index, id })),
  ...draft.post.map(({ id }, index) => ({ list: "post" as const, index, id })),
];

const repeatedIds = (draft: EditionDraft): readonly EditionFault[] => {
  const seen = new Set<string>();
  return placesOf(draft).flatMap((place) => {
    const again = seen.has(place.id);
    seen.add(place.id);
    return again ? [faultAt(place, "id", "编号与另一行相同；复制来的行请清空编号，程序会自动编号")] : [];
  });
};

const strangeGroups = ({ indicators, groups }: EditionDraft): readonly EditionFault[] =>
  indicators.flatMap(({ id, group }, index) =>
    group === undefined || groups.some((each) => each.id === group)
      ? []
      : [faultAt({ list: "indicators", index, id }, "params", `没有“${group}”这个组`)],
  );

const poolFaults = (group: Group, members: readonly Indicator[], place: EditionPlace): readonly EditionFault[] => {
  const shares = sumOf(members.map((member) => member.weight));
  return shares.equals(group.weight)
    ? []
    : [faultAt(place, "weight", `各成员分值之和 ${shares.toFixed()} 与共享分值 ${group.weight.toFixed()} 不一致`)];
};

const choiceFaults = (group: Group, members: readonly Indicator[], place: EditionPlace): readonly EditionFault[] => {
  if (members.length !== 2)
    return [faultAt(place, "rule", `“二者择一”要有两个成员，现有 ${String(members.length)} 个`)];
  const { chosen } = group;
  if (chosen !== undefined && members.every((member) => member.id !== chosen))
    return [faultAt(place, "params", `选用的“${chosen}”不在本组`)];
  return members.every((member) => member.weight.equals(group.weight))
    ? []
    : [faultAt(place, "weight", "两个成员的分值应与本组分值相同")];
};

const groupFaults = (group: Group, indicators: readonly Indicator[], place: EditionPlace): readonly EditionFault[] => {
  const members = indicators.filter((indicator) => indicator.group === group.id);
  if (members.length === 0) return [faultAt(place, "id", "本组没有成员")];
  return group.kind === "pool" ? poolFaults(group, members, place) : choiceFaults(group, members, place);
};

/** Pools and choices count once, their members not at all. */
const weightSum = (indicators: readonly Indicator[], groups: readonly Group[]): Decimal =>
  sumOf([...indicators.filter((indicator) => indicator.group === undefined), ...groups].map((each) => each.weight));

/** Sums are only held against each other when every entry could be read. */
export const editionFaults = (
  draft: EditionDraft,
  indicators: readonly Indicator[],
  groups: readonly Group[],
  total: Decimal | undefined,
): readonly EditionFault[] => {
  const naming = [...repeatedIds(draft), ...strangeGroups(draft)];
  if (
    indicators.length < draft.indicators.length ||
    groups.length < draft.groups.length ||
    naming.length > 0 ||
    total === undefined
  )
    return naming;
  const grouped = groups.flatMap((group, index) =>
    groupFaults(group, indicators, { list: "groups", index, id: group.id }),
  );
  const sum = weightSum(indicators, groups);
  return [
    ...grouped,
    ...(sum.equals(total)
      ? []
      : [faultOfEdition("indicators", `各指标分值之和为 ${sum.toFixed()}，应为 ${total.toFixed()}`)]),
  ];
};
