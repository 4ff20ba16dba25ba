/** What was left over in texts: prompts of the form, placeholders, years of an older report. */
import type { Rule } from "../rule";
import { placeholders } from "./placeholders";
import { staleYears } from "./staleYears";

export const textRules: readonly Rule[] = [placeholders, staleYears];
