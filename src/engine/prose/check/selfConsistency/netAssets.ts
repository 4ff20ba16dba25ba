/** 资产总额1983.80万元、负债总额341.80万元、净资产1642.00万元: what is owned less what is owed. */
import { phrases } from "../../lexicon/phrases";
import type { Stated } from "../../read/statements";
import type { Differs } from "../verdict";
import { agrees, contradiction, differenceRange, isExact, isQuantity, sameKind, shown } from "./figures";
import { isSaidIn, NOTHING } from "./inTurn";

const says = phrases.netAssets;

export const checkNetAssets = (stated: Stated): readonly Differs[] => {
  if (!isSaidIn(stated, says.netAssets)) return NOTHING;
  const amounts = stated.filter((one) => isQuantity(one) && isExact(one));
  return amounts.flatMap((net, i) => {
    const [assets, debts] = [amounts[i - 2], amounts[i - 1]];
    if (assets === undefined || debts === undefined || !sameKind(assets, net) || !sameKind(debts, net)) return [];
    if (!says.netAssets.test(net.lead) || !says.debts.test(debts.lead)) return [];
    if (!says.assetsInAll.test(assets.lead) || agrees(net, differenceRange(assets, debts))) return [];
    const value = assets.printed.value.minus(debts.printed.value);
    const related = [assets.at, debts.at];
    return [contradiction({ at: net, subject: "净资产", found: shown(value, net), related, value })];
  });
};
