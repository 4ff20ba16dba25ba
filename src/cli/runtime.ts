/** How the program wants to be run by Node. */
import { setFlagsFromString } from "node:v8";

/**
 * What is made of a report dies with it. Where nearly all of a kind of object outlives the next small collection, as it does while a report is
 * being checked, V8 would come to make all of that kind where only its rare large collections look, dead ones beside living.
 */
const COLLECT_EARLY = "--no-allocation-site-pretenuring";

/**
 * Thousands of functions work on a report, none of them for long. By V8's own measure (920) each is compiled with much of what it calls, again
 * and again, and by each worker for itself: that takes longer, and the code that comes of it runs no faster.
 */
const COMPILE_LITTLE = "--max-inlined-bytecode-size-cumulative=200";

export const runForManyReports = (): void => {
  setFlagsFromString(COLLECT_EARLY);
  setFlagsFromString(COMPILE_LITTLE);
};
