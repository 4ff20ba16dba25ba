/** Two figures in one unit, where it is known that they have one. */
import { decimal, ZERO, type Decimal } from "./decimal";
import type { WrittenAmount } from "./writtenUnits";

const ONE = decimal(1);
/** So many times more or less than the other, a bare figure is not taken to be in its multiple. */
const FAR = decimal(50);

/** 0.96 beside 95%: Excel keeps a typed 96% so, and it may also be less than one in a hundred. */
const mayBeShare = (bare: WrittenAmount, other: WrittenAmount): boolean =>
  other.unit === "%" && bare.value.gt(ZERO) && bare.value.lte(ONE) && other.value.gt(ONE);

/** 380 beside 400万元 is 万元; 3800000 beside it may be 元. */
const inMultiple = ({ value }: WrittenAmount, other: WrittenAmount): Decimal | undefined => {
  const scaled = value.times(other.scale);
  if (other.scale.equals(ONE) || value.isZero() || other.value.isZero()) return scaled;
  const times = scaled.dividedBy(other.value).abs();
  return times.gt(FAR) || times.times(FAR).lt(ONE) ? undefined : scaled;
};

/** A figure without a unit is taken to be in that of the other; undefined where that is not known. */
export const inOneUnit = (a: WrittenAmount, b: WrittenAmount): readonly [a: Decimal, b: Decimal] | undefined => {
  if (a.unit === b.unit) return [a.value, b.value];
  const [bare, other] = a.unit === "" ? [a, b] : [b, a];
  if (bare.unit !== "" || mayBeShare(bare, other)) return undefined;
  const scaled = bare.scale.equals(ONE) ? inMultiple(bare, other) : bare.value;
  if (scaled === undefined) return undefined;
  return bare === a ? [scaled, other.value] : [other.value, scaled];
};
