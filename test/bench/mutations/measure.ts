/** Corrupts figures of correct reports and counts what the rules catch. */
import type { Cells } from "../../../src/reports/department/schema";
import { rules } from "../../../src/reports/department/rules/registry";
import { runRules } from "../../../src/engine/checks/run";
import type { Finding } from "../../../src/engine/review/finding";
import { contextOfCells } from "../../support/report";
import { consistentReport } from "./consistent";
import { corrupted, figuresIn, kinds, type Figures, type Kind } from "./corruptions";
import { breaksTie } from "./oracle";
import { randomOf, type Random } from "./random";
import { fieldIdOf } from "../../../src/engine/schema/path";

/** What is about prose reads paragraphs that a random report does not have. */
const tested = rules.filter((r) => r.group !== "报告综述");

const findingsOf = (cells: Cells): readonly Finding[] => runRules(tested, contextOfCells(cells)).findings;

export interface Trial {
  readonly field: string;
  readonly kind: Kind;
  readonly breaksTie: boolean;
  readonly caught: boolean;
}

interface Falsely {
  readonly seed: number;
  readonly finding: Finding;
}

/** Findings about reports in which nothing is wrong. There must be none. */
export const falseAlarms = (reports: number, firstSeed = 1): readonly Falsely[] =>
  Array.from({ length: reports }, (_, i) => firstSeed + i).flatMap((seed) =>
    findingsOf(consistentReport(randomOf(seed))).map((finding) => ({ seed, finding })),
  );

const tryAll = (report: Figures, id: string, r: Random): readonly Trial[] =>
  kinds.flatMap((kind) => {
    const bad = corrupted(report, id, kind, r);
    if (bad === undefined) return [];
    return [
      {
        field: fieldIdOf(id),
        kind,
        breaksTie: kind === "text" || breaksTie(bad),
        caught: findingsOf(bad).some((f) => f.outcome !== "notice"),
      },
    ];
  });

/** `choose` says which of the report's figures are corrupted. */
const trialsOn = (seed: number, choose: (ids: readonly string[], r: Random) => readonly string[]): readonly Trial[] => {
  const r = randomOf(seed);
  const cells = consistentReport(r);
  const report = { cells, all: new Map([...cells.all()].map((c) => [c.id, c])) };
  return choose(figuresIn(cells), r).flatMap((id) => tryAll(report, id, r));
};

/** `figures` random figures of each report, each corrupted in every way that can happen to it. */
export const trials = (reports: number, figures: number, firstSeed = 1): readonly Trial[] =>
  Array.from({ length: reports }, (_, i) => firstSeed + i).flatMap((seed) =>
    trialsOn(seed, (ids, r) => Array.from({ length: figures }, () => r.pick(ids))),
  );

/** One figure of every field that the report has a figure of. */
const oneOfEach = (ids: readonly string[], r: Random): readonly string[] =>
  [...new Set(ids.map(fieldIdOf))].map((field) => r.pick(ids.filter((id) => fieldIdOf(id) === field)));

/** One figure of every field of each report, each corrupted in every way that can happen to it. */
export const trialsByField = (reports: number, firstSeed = 1): readonly Trial[] =>
  Array.from({ length: reports }, (_, i) => firstSeed + i).flatMap((seed) => trialsOn(seed, oneOfEach));
