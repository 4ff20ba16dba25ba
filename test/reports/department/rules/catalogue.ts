/** The cases of every rule, in the order of the registry: what the tests run and the docs print. */
import type { RuleCases } from "../../../support/ruleCases";
import { basisCases } from "./basis/basis.cases";
import { dateCases } from "./basis/dates.cases";
import { limitCases } from "./basis/limits.cases";
import { listCases } from "./basis/lists.cases";
import { priorCases } from "./basis/prior.cases";
import { coverCases } from "./cover/cover.cases";
import { goalCases } from "./goals/goals.cases";
import { peopleCases } from "./people/people.cases";
import { proseCases } from "./prose/prose.cases";
import { evidenceCases } from "./scoring/evidence.cases";
import { scoringCases } from "./scoring/scoring.cases";
import { structureCases } from "../../../engine/checks/structure/structure.cases";
import { textCases } from "./texts/texts.cases";
import { tieCases } from "../../../engine/checks/ties/ties.cases";
import { unitCases } from "./units/units.cases";
import { valueCases } from "../../../engine/checks/values/values.cases";

export const allCases: readonly RuleCases[] = [
  structureCases,
  valueCases,
  coverCases,
  goalCases,
  peopleCases,
  textCases,
  unitCases,
  tieCases,
  basisCases,
  dateCases,
  limitCases,
  listCases,
  priorCases,
  scoringCases,
  evidenceCases,
  proseCases,
].flat();
