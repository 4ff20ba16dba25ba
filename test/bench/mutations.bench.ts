/** What the rules catch, and what they say about reports in which nothing is wrong. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { falseAlarms, trials, trialsByField } from "./mutations/measure";
import { countsByField, trialLines } from "./mutations/report";

const REPORTS = 10_000;
const CORRUPTED = { reports: 120, figures: 12 };

const REPORTS_BY_FIELD = 6;

/** What the page on accuracy shows; npm run docs reads it. */
const writeByField = (): void => {
  const lines = countsByField(trialsByField(REPORTS_BY_FIELD)).map((count) => `  ${JSON.stringify(count)}`);
  writeFileSync(join(__dirname, "mutations", "byField.json"), `[\n${lines.join(",\n")}\n]\n`);
};

export const benchMutations = (): readonly string[] => {
  writeByField();
  const alarms = falseAlarms(REPORTS);
  return [
    ...trialLines(trials(CORRUPTED.reports, CORRUPTED.figures)),
    `false alarms on ${REPORTS} correct reports of 1 to 200 units: ${alarms.length}`,
    ...alarms
      .slice(0, 20)
      .map(({ seed, finding }) => `  report ${seed}: ${finding.rule} at ${finding.at} (${finding.messageId})`),
  ];
};
