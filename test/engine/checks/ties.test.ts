/** @drawn 50 */
import { testRule } from "../../support/testRule";
import { tieCases } from "./ties/ties.cases";

tieCases.forEach(testRule);
