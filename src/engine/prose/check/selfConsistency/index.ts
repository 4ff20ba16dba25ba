/** What a sentence says against itself: changes, rates, averages, parts and sums, counted names. No table is needed, and any noun will do. */
import type { Rates } from "../../lexicon/schema";
import type { Stated } from "../../read/statements";
import type { Differs } from "../verdict";
import { checkAges } from "./ages";
import { checkAgainstBudget } from "./againstBudget";
import { checkApart } from "./apart";
import { checkBalances } from "./balance";
import { checkBases } from "./base";
import { checkBracketed } from "./bracketed";
import { checkBudgetKept } from "./budgetKept";
import { checkChanges } from "./change";
import { checkColumns } from "./columns";
import { checkContinued } from "./continued";
import { checkDeductions } from "./deductions";
import { checkDoneAndLeft } from "./doneAndLeft";
import { checkItemLists } from "./itemLists";
import { checkItemsBelow } from "./itemsBelow";
import { checkNames } from "./list";
import { checkMeans } from "./means";
import { checkNamedBases } from "./namedBase";
import { checkNetAssets } from "./netAssets";
import { checkLists } from "./parts";
import { checkPoints } from "./points";
import { checkProducts } from "./products";
import { checkQuantities } from "./quantities";
import { checkRates } from "./rate";
import { checkRestated } from "./restated";
import { checkRuns } from "./runs";
import { checkShares } from "./shares";
import { checkShortfalls } from "./shortfall";

/** `plain`: the paragraph that the sentences stand in. */
export const checkInside = (plain: string, sentences: readonly Stated[], rates: Rates): readonly Differs[] => [
  ...sentences.flatMap((stated) => [
    ...checkChanges(stated),
    ...checkBalances(stated),
    ...checkRates(stated, rates),
    ...checkLists(stated),
    ...checkShares(stated),
    ...checkBases(plain, stated),
    ...checkBudgetKept(plain, stated),
    ...checkAgainstBudget(plain, stated),
    ...checkPoints(stated),
    ...checkApart(stated),
    ...checkDeductions(stated),
    ...checkProducts(stated),
    ...checkRestated(stated),
    ...checkNetAssets(stated),
    ...checkRuns(stated),
    ...checkShortfalls(stated),
    ...checkAges(stated),
    ...checkDoneAndLeft(stated),
    ...checkBracketed(stated),
    ...checkMeans(stated),
    ...checkNames(plain, stated),
  ]),
  ...checkContinued(plain, sentences),
  ...checkItemLists(sentences),
  ...checkItemsBelow(plain, sentences),
  ...checkQuantities(sentences),
  ...checkColumns(sentences),
  ...checkNamedBases(sentences),
];
