/** Which rows of a group count, and for how much. */
import { type Decimal, sumOf, ZERO } from "../../../domain/decimal";
import type { Edition, Group, Indicator } from "../edition/edition";
import type { Facts } from "../facts";
import { chosenMember } from "../methods/group/oneOf";
import { poolWeights } from "../methods/group/pool";
import { isNotApplicable } from "../methods/notApplicable";
import type { Unsure } from "../methods/outcome";
import type { ScoredRow } from "./row";
import { ownField } from "../../schema/path";

/** How a row takes part: with full points of `weight`, not at all, or not yet decided. */
export type Standing =
  | { readonly state: "counts"; readonly weight: Decimal }
  | { readonly state: "leftOut"; readonly group: string }
  | { readonly state: "undecided"; readonly why: Unsure };

type Standings = ReadonlyMap<string, Standing>;

const notChosen = (members: readonly Indicator[]): Standing => ({
  state: "undecided",
  why: {
    reason: "notChosen",
    fields: members.map((member) => ({ field: ownField(member.id, "state"), label: member.path[2] })),
  },
});

const poolStandings = (group: Group, members: readonly Indicator[], facts: Facts): Standings => {
  const selected = members.filter((member) => !isNotApplicable(facts, member.id));
  const weights = poolWeights(group.weight, new Map(selected.map((member) => [member.id, member.weight])));
  return new Map(
    members.map((member): [string, Standing] => {
      const weight = weights.get(member.id);
      if (selected.length === 0) return [member.id, notChosen(members)];
      return [member.id, weight === undefined ? { state: "leftOut", group: group.name } : { state: "counts", weight }];
    }),
  );
};

const choiceStandings = (group: Group, members: readonly Indicator[], facts: Facts): Standings => {
  const applicable = members.filter((member) => !isNotApplicable(facts, member.id)).map((member) => member.id);
  const chosen = chosenMember(group.chosen, applicable);
  return new Map(
    members.map((member): [string, Standing] => {
      if (chosen === undefined) return [member.id, notChosen(members)];
      return [
        member.id,
        member.id === chosen ? { state: "counts", weight: group.weight } : { state: "leftOut", group: group.name },
      ];
    }),
  );
};

/** Standing of every grouped indicator; the others simply count with their weight. */
export const standingsOf = ({ groups, indicators }: Edition, facts: Facts): Standings => {
  const standings = new Map<string, Standing>();
  for (const group of groups) {
    const members = indicators.filter((indicator) => indicator.group === group.id);
    const found = group.kind === "pool" ? poolStandings(group, members, facts) : choiceStandings(group, members, facts);
    for (const [id, standing] of found) standings.set(id, standing);
  }
  return standings;
};

export interface GroupResult {
  readonly group: Group;
  readonly members: readonly string[];
  /** Self-scores of the members given so far. */
  readonly selfSum: Decimal;
  /** The members' self-scores exceed what they share. */
  readonly exceeded: boolean;
}

const selfSumOf = (rows: readonly ScoredRow[]): Decimal => sumOf(rows.map((row) => row.self ?? ZERO));

export const groupResults = ({ groups }: Edition, rows: readonly ScoredRow[]): readonly GroupResult[] =>
  groups.map((group) => {
    const members = rows.filter((row) => row.indicator.group === group.id);
    const selfSum = selfSumOf(members);
    return { group, members: members.map((row) => row.indicator.id), selfSum, exceeded: selfSum.gt(group.weight) };
  });
