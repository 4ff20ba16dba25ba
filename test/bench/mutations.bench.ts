/** What the rules catch, and what they say about reports in which nothing is wrong. */
import { falseAlarms, trials } from "./mutations/measure";
import { trialLines } from "./mutations/report";

const REPORTS = 10_000;
const CORRUPTED = { reports: 120, figures: 12 };

export const benchMutations = (): readonly string[] => {
  const alarms = falseAlarms(REPORTS);
  return [
    ...trialLines(trials(CORRUPTED.reports, CORRUPTED.figures)),
    `false alarms on ${REPORTS} correct reports of 1 to 200 units: ${alarms.length}`,
    ...alarms
      .slice(0, 20)
      .map(({ seed, finding }) => `  report ${seed}: ${finding.rule} at ${finding.at} (${finding.messageId})`),
  ];
};
