/** Another edition in place of the one in use: what comes of the indicators, of what was typed beside them, and of lists that follow them. */
import { carriedRows, type CarriedRows } from "../../engine/scoring/adapt/carry";
import { readCriteria } from "../../engine/scoring/adapt/read";
import type { Edition, Indicator } from "../../engine/scoring/edition/edition";
import { titlesByCode, type IndicatorTitles } from "../../engine/standard/evidenceNames";
import type { TypedScores } from "../../engine/standard/scoringRows";
import { dataOf, typedScores } from "../loading/load";
import type { Loaded } from "../loading/context";
import { criteriaRows, editionById } from "../standard/editions";
import { listsAfter, type ListAfter } from "./lists";

export interface EditionPlan {
  readonly from: Edition;
  /** With the changes that still apply. */
  readonly to: Edition;
  readonly criteria: CarriedRows;
  readonly lists: readonly ListAfter[];
  readonly titles: { readonly before: IndicatorTitles; readonly after: IndicatorTitles };
  readonly typed: TypedScores;
}

export const planFor = (loaded: Loaded, edition: string): EditionPlan => {
  const { report, reading, inUse } = loaded;
  const target = editionById(report, edition);
  const issued = editionById(report, inUse.edition.id);
  const criteria = carriedRows(criteriaRows(reading.cells), issued, target, report.basis);
  const read = readCriteria(criteria.rows, target, report.basis);
  const to = read.ok ? read.edition : target;
  return {
    from: inUse.edition,
    to,
    criteria,
    lists: listsAfter(report, dataOf(loaded), issued, target),
    titles: { before: titlesByCode(inUse.edition.indicators), after: titlesByCode(to.indicators) },
    typed: typedScores(loaded),
  };
};

/** Indicators of the one that the other has not. */
export const onlyIn = (one: Edition, other: Edition): readonly Indicator[] =>
  one.indicators.filter(({ id }) => other.indicators.every((each) => each.id !== id));
