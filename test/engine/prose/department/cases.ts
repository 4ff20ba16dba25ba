/** Correct sentences about made-up departments, and the wrong copies that their marks {right→wrong} give. */
import { oncePer } from "../../../../src/domain/oncePer";
import { reviewProse } from "../../../../src/engine/prose";
import type { ClaimVerdict, Differs, Figures, Span } from "../../../../src/engine/prose";
import { figuresOf } from "../figures";
import civilAffairs from "./civilAffairs.json";
import educationBureau from "./educationBureau.json";
import eighteenth from "./batches/eighteenth.json";
import eighth from "./batches/eighth.json";
import eleventh from "./batches/eleventh.json";
import fifteenth from "./batches/fifteenth.json";
import fifth from "./batches/fifth.json";
import first from "./batches/first.json";
import forestryBureau from "./forestryBureau.json";
import fourteenth from "./batches/fourteenth.json";
import fourth from "./batches/fourth.json";
import second from "./batches/second.json";
import third from "./batches/third.json";
import healthCommission from "./healthCommission.json";
import kinds from "./kinds.json";
import type { Labelled, LabelledSet } from "./labelled";
import marketBureau from "./marketBureau.json";
import nineteenth from "./batches/nineteenth.json";
import ninth from "./batches/ninth.json";
import passages from "./passages.json";
import phrases from "./phrases.json";
import published from "./published.json";
import report from "./report.json";
import police from "./running/police.json";
import { passages as running, titled } from "./running/sets";
import sentences from "./sentences.json";
import seventh from "./batches/seventh.json";
import sixteenth from "./batches/sixteenth.json";
import seventeenth from "./batches/seventeenth.json";
import sixth from "./batches/sixth.json";
import tenth from "./batches/tenth.json";
import thirteenth from "./batches/thirteenth.json";
import twelfth from "./batches/twelfth.json";
import twentieth from "./batches/twentieth.json";
import twentyFirst from "./batches/twentyFirst.json";
import twentySecond from "./batches/twentySecond.json";
import waterBureau from "./waterBureau.json";

export interface Right {
  readonly kind: string;
  readonly in: string;
  readonly text: string;
  /** The department it is about. */
  readonly of: Figures;
  /** Which set it belongs to: "own", or the name of a batch. */
  readonly set: string;
}
interface Wrong extends Right {
  /** Where what is wrong stands. */
  readonly start: number;
  readonly end: number;
}

const MARK = /\{([^{}→]*)→([^{}→]*)\}/g;

const rightOf = (text: string): string => text.replace(MARK, "$1");

/** One copy for each mark, with that mark alone turned wrong. */
const wrongsOf = ({ kind, in: id, text }: Labelled, { of, name: set }: LabelledSet): readonly Wrong[] =>
  [...text.matchAll(MARK)].flatMap((match) => {
    const [mark, right = "", wrong = ""] = match;
    const before = rightOf(text.slice(0, match.index));
    return right === wrong
      ? []
      : [
          {
            kind,
            in: id,
            of,
            set,
            text: before + wrong + rightOf(text.slice(match.index + mark.length)),
            start: before.length,
            end: before.length + wrong.length,
          },
        ];
  });

const county = figuresOf(report);
const own: readonly LabelledSet[] = [
  {
    name: "own",
    of: county,
    cases: [...sentences.cases, ...passages.cases, ...phrases.cases, ...kinds.cases, ...published.cases],
  },
  ...titled,
];
/** Written without a look at the reader, batch by batch. */
const batches: readonly LabelledSet[] = [
  { name: "first", of: county, cases: first.cases },
  { name: "second", of: figuresOf(waterBureau), cases: second.cases },
  { name: "third", of: figuresOf(marketBureau), cases: third.cases },
  { name: "fourth", of: county, cases: fourth.cases },
  { name: "fifth", of: county, cases: fifth.cases },
  { name: "sixth", of: figuresOf(waterBureau), cases: sixth.cases },
  { name: "seventh", of: county, cases: seventh.cases },
  { name: "eighth", of: county, cases: eighth.cases },
  { name: "ninth", of: county, cases: ninth.cases },
  { name: "tenth", of: county, cases: tenth.cases },
  { name: "eleventh", of: figuresOf(healthCommission), cases: eleventh.cases },
  { name: "twelfth", of: county, cases: twelfth.cases },
  { name: "thirteenth", of: figuresOf(healthCommission), cases: thirteenth.cases },
  { name: "fourteenth", of: county, cases: fourteenth.cases },
  { name: "fifteenth", of: figuresOf(waterBureau), cases: fifteenth.cases },
  { name: "sixteenth", of: figuresOf(healthCommission), cases: sixteenth.cases },
  { name: "seventeenth", of: figuresOf(healthCommission), cases: seventeenth.cases },
  { name: "eighteenth", of: county, cases: eighteenth.cases },
  { name: "nineteenth", of: figuresOf(educationBureau), cases: nineteenth.cases },
  { name: "twentieth", of: figuresOf(forestryBureau), cases: twentieth.cases },
  { name: "twentyFirst", of: figuresOf(civilAffairs), cases: twentyFirst.cases },
  { name: "twentySecond", of: figuresOf(police), cases: twentySecond.cases },
];

export const rights: readonly Right[] = [...own, ...batches, ...running].flatMap(({ name: set, of, cases }) =>
  cases
    .filter((one) => one.wrong === undefined)
    .map(({ kind, in: id, text }) => ({ kind, in: id, of, set, text: rightOf(text) })),
);

const wrongOf = ({ kind, in: id, text }: Labelled, { of, name: set }: LabelledSet, wrong: string): Wrong => {
  const start = text.indexOf(wrong);
  return { kind, in: id, of, set, text, start, end: start + wrong.length };
};

const wrongsIn = (sets: readonly LabelledSet[]): readonly Wrong[] =>
  sets.flatMap((set) =>
    set.cases.flatMap((one) => (one.wrong === undefined ? wrongsOf(one, set) : [wrongOf(one, set, one.wrong)])),
  );

export const ownWrongs = wrongsIn(own);
export const batchWrongs = wrongsIn(batches);
export const runningWrongs = wrongsIn(running);
export const wrongs: readonly Wrong[] = [...ownWrongs, ...batchWrongs, ...runningWrongs];

/** Once for all who count or compare it. */
const reviewOf = oncePer(({ in: id, text, of }: Right) => reviewProse([{ id, text }], of));

export const verdictsIn = (one: Right): readonly ClaimVerdict[] => reviewOf(one).verdicts;

export const findingsIn = (one: Right): readonly Differs[] => reviewOf(one).differences;

const touches = (span: Span, { start, end }: Wrong): boolean => span.start < end && start < span.end;

/** Told: a finding stands at what is wrong, or names it among the figures that do not fit together. */
export const isTold = (wrong: Wrong): boolean =>
  findingsIn(wrong).some((found) => [found.at, ...found.related].some((span) => touches(span, wrong)));
