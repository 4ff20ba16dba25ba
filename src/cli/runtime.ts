/** How the program wants to be run by Node. */
import { setFlagsFromString } from "node:v8";

/**
 * What is made of a report dies with it. Where nearly all of a kind of object outlives the next small collection, as it does while a report is
 * being checked, V8 would come to make all of that kind where only its rare large collections look, dead ones beside living.
 */
export const runForManyReports = (): void => setFlagsFromString("--no-allocation-site-pretenuring");
