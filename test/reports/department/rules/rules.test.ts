/** @drawn 40 */
import { testRule } from "../../../support/testRule";
import { tieCases } from "../../../engine/checks/ties/ties.cases";
import { allCases } from "./catalogue";

/** Those of ties have a test of their own. */
allCases.filter((cases) => !tieCases.includes(cases)).forEach(testRule);
