/** Which sentence of one version stands for which of another, in order: identical ones first, then the likest between them. */
import { commonSubsequence } from "../../../domain/commonSubsequence";
import { likeness } from "./sentences";

interface Pairing {
  /** left index → right index. */
  readonly same: ReadonlyMap<number, number>;
  readonly alike: ReadonlyMap<number, number>;
}

const ALIKE = 0.5;

const likest = (
  sentence: string,
  right: readonly string[],
  taken: ReadonlySet<number>,
  from: number,
  to: number,
): number | undefined => {
  let best: number | undefined;
  let most = ALIKE;
  for (let j = from; j < to; j++) {
    const value = taken.has(j) ? 0 : likeness(sentence, right[j] ?? "");
    if (value > most || (value === most && best === undefined && value >= ALIKE)) [best, most] = [j, value];
  }
  return best;
};

/** The next fixed pair behind i bounds where its counterpart can stand. */
const windowOf = (
  same: ReadonlyMap<number, number>,
  i: number,
  leftLength: number,
  rightLength: number,
): readonly [number, number] => {
  let from = 0;
  let to = rightLength;
  for (let k = i - 1; k >= 0; k--) {
    const j = same.get(k);
    if (j !== undefined) {
      from = j + 1;
      break;
    }
  }
  for (let k = i + 1; k < leftLength; k++) {
    const j = same.get(k);
    if (j !== undefined) {
      to = j;
      break;
    }
  }
  return [from, to];
};

export const align = (left: readonly string[], right: readonly string[]): Pairing => {
  const same = commonSubsequence(left, right);
  const taken = new Set(same.values());
  const alike = new Map<number, number>();
  left.forEach((sentence, i) => {
    if (same.has(i)) return;
    const [from, to] = windowOf(same, i, left.length, right.length);
    const j = likest(sentence, right, taken, from, to);
    if (j === undefined) return;
    alike.set(i, j);
    taken.add(j);
  });
  return { same, alike };
};
