import { everythingRequired, findTool, type ToolName } from "./tools.mjs";

/**
 * `needs("soffice")("does something", …)` is a jest test that is skipped where the program is not installed, and named as
 * skipped by `npm test`. With ZIPING_REQUIRE_ALL=1 it is never skipped: it runs, and fails where it looks for the program.
 */
export function needs(tool: ToolName): jest.It {
  return everythingRequired || findTool(tool) !== undefined ? test : test.skip;
}
