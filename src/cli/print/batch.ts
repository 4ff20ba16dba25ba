/** What `check` prints about many files: a line each. */
import { outcomeOf, type BatchResult } from "../../app/folder/result";
import { countsOf, fileLine } from "../../app/folder/words";
import { checkedJson } from "./check";

export const lineOf = (r: BatchResult): string =>
  "checked" in r
    ? fileLine([outcomeOf(r), ...countsOf(r.checked), r.checked.department, r.checked.year, r.file])
    : fileLine([r.outcome, r.file, r.problem]);

/** JSON lines: an object a line, so that a reader need not wait for the last file. */
export const jsonLineOf = (r: BatchResult): string => JSON.stringify("checked" in r ? checkedJson(r.checked) : r);
