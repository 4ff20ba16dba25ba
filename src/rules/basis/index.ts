import type { Rule } from "../rule";
import { cumulativeBalance } from "./balance";
import { equalityRules } from "./equalities";
import { excludedAdjustments } from "./excludedAdjustments";
import { limitRules } from "./limits";
import { priorYearRules } from "./priorYear";
import { specialFunds } from "./specialFunds";

export const balanceRules: readonly Rule[] = [cumulativeBalance, ...equalityRules, ...limitRules, excludedAdjustments, specialFunds, ...priorYearRules];
