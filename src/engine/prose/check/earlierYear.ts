/** 2021年度收入10120.30万元 in a report of 2023 where that is last year's to the cent: the year is one too early. */
import type { AmountClaim } from "../read/claim";
import { said } from "../read/setting";
import type { Figures } from "../source";
import { isKnown, valuesOf } from "./value";
import type { Differs } from "./verdict";
import type { CheckedClaim } from "./verdictBuilders";
import { proposeWords } from "./formatFigures";

const FEWEST_DIGITS = 4;

/** What the form has of last year under that noun, printed alike. Balances and people may well be the same two years running. */
const isOfLastYear = (figures: Figures, { what, printed }: AmountClaim): boolean => {
  const quantity = figures.lexicon.firstQuantity(what.quantities);
  if (quantity === undefined || quantity.unit !== "万元" || quantity.stock === true) return false;
  const setting = { ...what.setting, time: said({ when: "prior" as const }) };
  return valuesOf(figures, { ...what, setting }).some((value) => isKnown(value) && value.value.equals(printed.value));
};

const differsIn = (figures: Figures, { claim, verdict }: CheckedClaim): readonly Differs[] => {
  if (verdict.state !== "unchecked" || verdict.why !== "otherYear" || claim.says !== "amount") return [];
  const { year } = claim.what.setting.time.value;
  const last = Number(figures.year) - 1;
  if (year === undefined || Number(year.value) !== last - 1 || claim.printed.hedge !== undefined) return [];
  const digits = claim.printed.digits.quote.replace(/\D/g, "").length;
  if (digits < FEWEST_DIGITS || !isOfLastYear(figures, claim)) return [];
  return [
    {
      state: "differs",
      kind: "inside",
      gravity: "doubt",
      at: year.at,
      subject: "年度",
      said: `${year.value}年`,
      found: `${String(last)}年`,
      fields: [],
      related: [claim.at],
      proposal: proposeWords(year.at, String(last)),
    },
  ];
};

export const checkEarlierYears = (figures: Figures, checked: readonly CheckedClaim[]): readonly Differs[] =>
  figures.year === undefined ? [] : checked.flatMap((one) => differsIn(figures, one));
