import type { Rule } from "../rule";
import { placeholders } from "./placeholders";
import { staleYears } from "./staleYears";

export const textRules: readonly Rule[] = [placeholders, staleYears];
