/** A standard out of its data file. Whatever does not add up is a programming error, found when the file is loaded. */
import { decimal, HUNDRED, sumOf } from "../../../domain/decimal";
import { FULL_MARKS } from "../../../domain/score";
import type { Grade } from "../../../engine/scoring/grade";
import type { DegreeBand, IndicatorLevel, Standard } from "./standard";

interface BandFile extends Omit<DegreeBand, "low" | "high"> {
  readonly low: string;
  readonly high: string;
}

export interface StandardFile extends Pick<
  Standard,
  "id" | "name" | "source" | "degrees" | "lessIsBetter" | "measured" | "rebases"
> {
  readonly executionWeight: string;
  readonly levels: readonly (Omit<IndicatorLevel, "weight"> & { readonly weight: string })[];
  readonly bands: readonly BandFile[];
  readonly deviation: { readonly bound: string; readonly deduct?: string };
  readonly caps: readonly { readonly below: string; readonly most: string }[];
  readonly grades: readonly (Omit<Grade, "from"> & { readonly from: string })[];
}

const knowsItsKinds = ({ levels, lessIsBetter, measured }: Standard): boolean => {
  const kinds = new Set(levels.flatMap((level) => level.kinds));
  return [...lessIsBetter, ...measured].every((kind) => kinds.has(kind));
};

const isWhole = ({ levels, executionWeight }: Standard): boolean =>
  sumOf([executionWeight, ...levels.map(({ weight }) => weight)]).equals(FULL_MARKS);

/** From 100 down to 0, without a gap. */
const bandsMeet = ({ bands }: Standard): boolean =>
  bands.every(({ high }, i) => high.equals(bands[i - 1]?.low ?? HUNDRED)) && bands.at(-1)?.low.isZero() === true;

const knowsItsBands = ({ bands, degrees }: Standard): boolean => {
  const ids = new Set(bands.map(({ id }) => id));
  return degrees.every((degree) => degree.bands.every((id) => ids.has(id)));
};

export const loadStandard = ({ deviation, ...file }: StandardFile): Standard => {
  const standard: Standard = {
    ...file,
    executionWeight: decimal(file.executionWeight),
    levels: file.levels.map((level) => ({ ...level, weight: decimal(level.weight) })),
    bands: file.bands.map((band) => ({ ...band, low: decimal(band.low), high: decimal(band.high) })),
    deviation: {
      bound: decimal(deviation.bound),
      ...(deviation.deduct === undefined ? {} : { deduct: decimal(deviation.deduct) }),
    },
    caps: file.caps.map(({ below, most }) => ({ below: decimal(below), most: decimal(most) })),
    grades: file.grades.map((grade) => ({ ...grade, from: decimal(grade.from) })),
  };
  if (!isWhole(standard)) throw new Error(`The weights of ${standard.id} do not add up to full marks`);
  if (!bandsMeet(standard)) throw new Error(`The bands of ${standard.id} leave a gap`);
  if (!knowsItsBands(standard)) throw new Error(`A degree of ${standard.id} names a band that it does not have`);
  if (!knowsItsKinds(standard)) throw new Error(`${standard.id} names a kind of indicator that no level has`);
  return standard;
};
