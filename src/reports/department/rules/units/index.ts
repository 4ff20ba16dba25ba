/** Units, which must be the same in every table. */
import type { Rule } from "../rule";
import { emptyTables } from "./emptyTables";
import { namedRows } from "./namedRows";
import { noTwins } from "./noTwins";
import { sameSpelling } from "./sameSpelling";
import { sameUnits } from "./sameUnits";

export const unitRules: readonly Rule[] = [emptyTables, sameUnits, noTwins, sameSpelling, namedRows];
