/** Other readings of the printed rule: the same row under the answers not taken, where the points come out differently as they are shown. */
import type { Decimal } from "../../../domain/decimal";
import { answersOf, type SettingKey, type Settings, withChanges } from "../settings";
import { type Applying, applyRule } from "./apply";

export interface RuleReading {
  readonly setting: SettingKey;
  readonly answer: string;
  readonly points: Decimal;
}

const SCORE_DP = 2;

/** Points as they are printed, so that the printed points add up to the printed total. */
export const asPrinted = (points: Decimal): Decimal => points.toDecimalPlaces(SCORE_DP);

const questionsOf = ({ indicator }: Applying): readonly SettingKey[] => [
  ...new Set([...indicator.rule.settings, ...(indicator.measure?.settings ?? [])]),
];

/** `points` are those of the answers taken. */
export const otherRuleReadings = (applying: Applying, settings: Settings, points: Decimal): readonly RuleReading[] =>
  questionsOf(applying).flatMap((setting) =>
    answersOf(setting).flatMap((answer) => {
      if (answer === settings[setting]) return [];
      const { outcome } = applyRule(applying, withChanges(settings, { [setting]: answer }));
      return outcome.state === "points" && !asPrinted(outcome.points).equals(asPrinted(points))
        ? [{ setting, answer, points: outcome.points }]
        : [];
    }),
  );
