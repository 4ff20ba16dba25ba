/** A report as the rules ask of it: its cells, and its scores and prose once a rule asks for them. */
import type { CellId } from "../../domain/cell";
import { factsOf, figuresOf } from "../../engine/definition/facts";
import type { Judged, Report, StandardCells } from "../../engine/definition/report";
import { reviewProse } from "../../engine/prose";
import type { ProseParagraph, ProseReview, ReadProse } from "../../engine/prose";
import { textOf } from "../../engine/report/cells";
import type { Fault } from "../../engine/report/read";
import { cellIn, keyIn, listRows, sectionIn } from "../../engine/schema/path";
import { withOwnValues } from "../../engine/scoring/ownValues";
import { scoreSheet, type ScoreSheet } from "../../engine/scoring/score";
import { selfScoresOf } from "../../engine/scoring/score/self";
import type { EditionInUse } from "../standard/editions";

export interface AssessInput {
  readonly report: Report;
  readonly cells: StandardCells;
  readonly faults: readonly Fault[];
  readonly inUse: EditionInUse;
  readonly source: Judged<StandardCells>["source"];
}

export const scoreOf = (report: Report, cells: StandardCells, { edition, own }: EditionInUse): ScoreSheet => {
  const facts = withOwnValues(factsOf(report, cells), own);
  return scoreSheet(edition, facts, selfScoresOf(facts));
};

const textsIn = (cells: StandardCells, ids: readonly CellId[]): readonly ProseParagraph[] =>
  ids.flatMap((id) => {
    const text = textOf(cells, id);
    return text === "" ? [] : [{ id, text }];
  });

/** A field, or a column in every row of its list. */
const cellsOfField = (cells: StandardCells, id: string): readonly CellId[] => {
  const section = sectionIn(id);
  if (cells.schema.sectionOf(section).type === "fields") return [id];
  return listRows(section, cells.rowCount(section)).map((row) => cellIn(row, keyIn(id)));
};

export const proseOf = (
  report: Report,
  cells: StandardCells,
  { edition }: EditionInUse,
  readAll?: ReadProse,
): ProseReview =>
  reviewProse(
    textsIn(cells, report.paragraphs),
    figuresOf(report, cells, edition),
    textsIn(
      cells,
      report.alsoStated.flatMap((id) => cellsOfField(cells, id)),
    ),
    readAll,
  );

/** The same report is asked about more than once: its text is read once. */
export interface Asked extends AssessInput {
  readonly readAll: ReadProse;
}

/** What was worked out of the same cells before. */
interface Known {
  readonly score?: ScoreSheet;
  readonly prose?: ProseReview;
}

/** Score and prose are worked out when the first rule asks for them. */
class JudgedWhenAsked implements Judged<StandardCells> {
  readonly source;
  readonly faults;
  readonly criteriaFaults;
  readonly criteriaWarnings;
  #score;
  #prose;

  constructor(
    private readonly asked: Asked,
    readonly cells: StandardCells,
    known: Known,
  ) {
    this.source = asked.source;
    this.faults = asked.faults;
    this.criteriaFaults = asked.inUse.faults;
    this.criteriaWarnings = asked.inUse.warnings;
    this.#score = known.score;
    this.#prose = known.prose;
  }

  get score(): ScoreSheet {
    const { report, inUse } = this.asked;
    return (this.#score ??= scoreOf(report, this.cells, inUse));
  }
  get prose(): ProseReview {
    const { report, inUse, readAll } = this.asked;
    return (this.#prose ??= proseOf(report, this.cells, inUse, readAll));
  }
}

export const judged = (asked: Asked, cells: StandardCells, known: Known = {}): Judged<StandardCells> =>
  new JudgedWhenAsked(asked, cells, known);
