/** How well the prose reader reads: labelled sentences, mutated reports, and cost against length. Printed by the bench, never asserted on time. */
import fc from "fast-check";
import { reviewProse, composeParagraph } from "../../src/engine/prose";
import { lexicon } from "../../src/reports/department/lexicon";
import type { ProseParagraph } from "../../src/engine/prose";
import published from "../../src/reports/department/samples/prose.published.json";
import { figuresOf, SEED_WITH_BASIS } from "../engine/prose/figures";
import type { Given } from "../engine/prose/figures";
import { MUTATIONS } from "../engine/prose/mutations";
import { plausibleReports } from "../engine/prose/reports";
import { batchCounts, departmentCounts, labelCounts, ofEveryFigure, ratio } from "../engine/prose/accuracy";
import type { KindCount, LabelCount } from "../engine/prose/accuracy";
import { sentences } from "../engine/prose/score";

const labelLine = ({ kind, met, missed, surplus }: LabelCount): string =>
  `${kind.padEnd(12)} n ${String(met + missed).padStart(4)}  precision ${ratio(met, met + surplus)}  recall ${ratio(met, met + missed)}`;

const kindLine = (one: KindCount): string =>
  `${one.kind}: correct ${String(one.rights)}, false 强制 ${String(one.accused)}, false 提示 ${String(one.hinted)}; ` +
  `wrong ${String(one.wrongs)}, told ${ratio(one.told, one.wrongs)}; figures ${String(one.figures)}, with a verdict ${ratio(one.checked, one.figures)}`;

const labelledLines = (): readonly string[] => {
  const { said, right } = ofEveryFigure();
  return [
    `labelled sentences: ${String(sentences.length)}`,
    ...labelCounts().map(labelLine),
    `of every figure said: ${String(right)} of ${String(said)} with the right verdict`,
    ...batchCounts().map(
      ({ first, now }) =>
        `batch ${first.batch}: first run false 强制 ${String(first.accused)} of ${String(first.rights)}, told ${ratio(first.told, first.wrongs)}; now ${String(now.accused)}, told ${ratio(now.told, now.wrongs)}`,
    ),
    "about made-up departments:",
    ...departmentCounts().map(kindLine),
  ];
};

const paragraphsOf = (given: Given): readonly ProseParagraph[] =>
  lexicon.templates.paragraphs.map(({ id }) => ({ id, text: composeParagraph(id, figuresOf(given))?.text ?? "" }));

const REPORTS = 15;
const SEED = 20211231;

const mutationLines = (): readonly string[] => {
  const reports = fc.sample(plausibleReports, { numRuns: REPORTS, seed: SEED });
  const alarms = reports.filter(
    (given) => reviewProse(paragraphsOf(given), figuresOf(given)).differences.length > 0,
  ).length;
  const lines = MUTATIONS.map(({ name, mutate }) => {
    let made = 0;
    let caught = 0;
    for (const given of reports) {
      const paragraphs = paragraphsOf(given);
      for (const mutated of mutate(paragraphs)) {
        made += 1;
        if (reviewProse(mutated, figuresOf(given)).differences.length > 0) caught += 1;
      }
    }
    return `mutated ${name.padEnd(12)} n ${String(made).padStart(4)}  caught ${ratio(caught, made)}`;
  });
  return [...lines, `generated reports: ${String(REPORTS)}, false alarms ${String(alarms)}`];
};

const MICROSECONDS = 1000;

/** Milliseconds of processor time for one run, so that a busy machine gives the same figure; the least of several rounds. */
const cost = (run: () => void, times: number): number => {
  const rounds = Array.from({ length: 4 }, () => {
    const from = process.cpuUsage();
    for (let i = 0; i < times; i++) run();
    const { user, system } = process.cpuUsage(from);
    return (user + system) / MICROSECONDS / times;
  });
  return Math.min(...rounds);
};

const costLines = (): readonly string[] => {
  const figures = figuresOf(SEED_WITH_BASIS);
  const once = Object.entries(published).map(([id, text]) => ({ id, text }));
  const tenfold = once.map(({ id, text }) => ({ id, text: Array.from({ length: 10 }, () => text).join("\n") }));
  const single = cost(() => reviewProse(once, figures), 50);
  const long = cost(() => reviewProse(tenfold, figures), 10);
  const length = once.reduce((sum, paragraph) => sum + paragraph.text.length, 0);
  return [
    `prose of ${String(length)} characters: ${single.toFixed(2)} ms; ten times the text: ${(long / single).toFixed(1)} times the time`,
  ];
};

/** Lines to print, in this order: labelled sentences, mutations, cost. */
export const benchNarrative = (): readonly string[] => [...labelledLines(), ...mutationLines(), ...costLines()];
