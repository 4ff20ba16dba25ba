/** Units, which must be the same in every table. */
import type { DepartmentRule } from "../rule";
import { emptyTables } from "./emptyTables";
import { namedRows } from "./namedRows";
import { noTwins } from "./noTwins";
import { sameSpelling } from "./sameSpelling";
import { sameUnits } from "./sameUnits";
import { sumRows } from "./sumRows";

export const unitRules: readonly DepartmentRule[] = [emptyTables, sumRows, sameUnits, noTwins, sameSpelling, namedRows];
