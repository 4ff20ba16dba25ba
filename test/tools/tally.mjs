// What a run of jest comes to, from its JSON report.
import path from "node:path";

/** Names of failed and skipped tests, and how many passed. A file that could not run at all counts as one failure. */
export function tally(report, endedWell, script) {
  const tests = report.testResults.flatMap((suite) => suite.assertionResults);
  const named = (...statuses) => tests.filter((test) => statuses.includes(test.status)).map((test) => test.fullName);
  const broken = report.testResults
    .filter((suite) => suite.status === "failed" && suite.assertionResults.length === 0)
    .map((suite) => path.relative(".", suite.name));
  const failed = [...named("failed"), ...broken];
  const unexplained = !endedWell && failed.length === 0 ? [`npm run ${script} ended with an error`] : [];
  return {
    passed: named("passed").length,
    failed: [...failed, ...unexplained],
    skipped: named("pending", "todo", "disabled"),
  };
}
