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
import { inEach } from "./inTurn";
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

type Check = (stated: Stated, plain: string, rates: Rates) => readonly Differs[];

/** What can be said of a single figure. */
const ALONE: readonly Check[] = [
  (stated, plain) => checkBases(plain, stated),
  (stated, plain) => checkNames(plain, stated),
];

const TOGETHER: readonly Check[] = [
  checkChanges,
  checkBalances,
  (stated, _, rates) => checkRates(stated, rates),
  checkLists,
  checkShares,
  (stated, plain) => checkBases(plain, stated),
  (stated, plain) => checkBudgetKept(plain, stated),
  (stated, plain) => checkAgainstBudget(plain, stated),
  checkPoints,
  checkApart,
  checkDeductions,
  checkProducts,
  checkRestated,
  checkNetAssets,
  checkRuns,
  checkShortfalls,
  checkAges,
  checkDoneAndLeft,
  checkBracketed,
  checkMeans,
  (stated, plain) => checkNames(plain, stated),
];

const inSentence = (plain: string, stated: Stated, rates: Rates): readonly Differs[] =>
  inEach(stated.length > 1 ? TOGETHER : ALONE, (check) => check(stated, plain, rates));

/** `plain`: the paragraph that the sentences stand in. */
export const checkInside = (plain: string, sentences: readonly Stated[], rates: Rates): readonly Differs[] => [
  ...inEach(sentences, (stated) => inSentence(plain, stated, rates)),
  ...checkContinued(plain, sentences),
  ...checkItemLists(sentences),
  ...checkItemsBelow(plain, sentences),
  ...checkQuantities(sentences),
  ...checkColumns(sentences),
  ...checkNamedBases(sentences),
];
