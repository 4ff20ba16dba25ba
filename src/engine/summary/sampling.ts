/** 抽查名单: drawn by chance that anybody can repeat, from a seed that is stated, and the likelier the more there is to ask about. */
import { OPEN_KINDS, type OpenKind } from "../review/finding";
import { countOf, type Department } from "./department";

interface Drawn {
  readonly department: Department;
  readonly risk: number;
  /** The number that was drawn, and the sum of the risks that it was drawn from. */
  readonly number: number;
  readonly of: number;
}

/** Everybody may be drawn; what is open weighs by how hard it is to answer. */
const WEIGHTS: Readonly<Record<OpenKind, number>> = { 强制: 5, 待核实: 3, 提示: 2, 待填: 1 };

export const riskOf = (d: Department): number =>
  OPEN_KINDS.reduce((sum, kind) => sum + WEIGHTS[kind] * countOf(d, kind), 1);

/**
 * `count` departments without one twice, in the order in which they were drawn. Depends on the seed and on the reports alone, not on the
 * order in which they were read: they stand in a row by name and file, each as long as its risk, and a number drawn points at one.
 */
export const draw = (departments: readonly Department[], count: number, seed: string): readonly Drawn[] => {
  const left = [...departments].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const drawn: Drawn[] = [];
  while (drawn.length < count && left.length > 0) {
    const of = left.reduce((sum, d) => sum + riskOf(d), 0);
    const number = Number(hash(`${seed}#${drawn.length + 1}`) % BigInt(of)) + 1;
    let sum = 0;
    const at = left.findIndex((d) => (sum += riskOf(d)) >= number);
    drawn.push(...left.splice(at, 1).map((department) => ({ department, risk: riskOf(department), number, of })));
  }
  return drawn;
};

const keyOf = ({ name, year, file }: Department): string => [name, year, file].join("\n");

/** FNV-1a of 64 bits over UTF-16, with its bits mixed once more (the finaliser of MurmurHash3): short and easy to repeat elsewhere. */
const hash = (text: string): bigint => {
  let h = 0xcbf29ce484222325n;
  for (let i = 0; i < text.length; i++) h = BigInt.asUintN(64, (h ^ BigInt(text.charCodeAt(i))) * 0x100000001b3n);
  for (const factor of [0xff51afd7ed558ccdn, 0xc4ceb9fe1a85ec53n]) h = BigInt.asUintN(64, (h ^ (h >> 33n)) * factor);
  return h ^ (h >> 33n);
};
