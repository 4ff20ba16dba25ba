/** @drawn 40 */
import { testRule } from "../../../support/testRule";
import { basisCases } from "./basis/basis.cases";
import { dateCases } from "./basis/dates.cases";
import { limitCases } from "./basis/limits.cases";
import { listCases } from "./basis/lists.cases";
import { priorCases } from "./basis/prior.cases";
import { coverCases } from "./cover/cover.cases";
import { goalCases } from "./goals/goals.cases";
import { peopleCases } from "./people/people.cases";
import { proseCases } from "./prose/prose.cases";
import { scoringCases } from "./scoring/scoring.cases";
import { structureCases } from "../../../engine/checks/structure/structure.cases";
import { textCases } from "./texts/texts.cases";
import { unitCases } from "./units/units.cases";
import { valueCases } from "../../../engine/checks/values/values.cases";

[
  structureCases,
  valueCases,
  coverCases,
  goalCases,
  peopleCases,
  textCases,
  unitCases,
  basisCases,
  dateCases,
  limitCases,
  listCases,
  priorCases,
  scoringCases,
  proseCases,
]
  .flat()
  .forEach(testRule);
