/** What scores add up to at most. */
import { decimal } from "./decimal";

/** Full marks of a score, where its standard states no others. */
export const FULL_MARKS = decimal("100");
