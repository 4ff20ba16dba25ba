/** 人均公用经费1.56万元: what the report has of the noun, shared out among those whom the sentence counts, or whom the report does. */
import { phrases } from "../lexicon/phrases";
import { ZERO, type Decimal } from "../../../domain/decimal";
import type { Stated, Statement } from "../read/statements";
import type { Figures } from "../source";
import { agrees, contradiction, isExact, shown } from "./selfConsistency/figures";
import { inEach, NOTHING } from "./selfConsistency/inTurn";
import { isKnown, valueOf } from "./value";
import type { Differs } from "./verdict";

const says = phrases.perHead;

/** The noun, whole, as the report knows it. */
export const quantityIn = ({ lexicon }: Figures, noun: string): string | undefined => {
  const match = lexicon.vocabulary.match(noun, 0);
  if (match?.end !== noun.length || match.value.kind !== "term") return undefined;
  const { means } = match.value.term;
  return means === null ? undefined : means;
};

const together = (figures: Figures, ids: readonly string[]): readonly Decimal[] => {
  const values = ids.map((id) => valueOf(figures, id)).filter(isKnown);
  return values.length < ids.length ? [] : [values.reduce((sum, { value }) => sum.plus(value), ZERO)];
};

/** Those whom the sentence counts, else all whom the report may mean. */
const headsFor = (figures: Figures, before: Stated): readonly Decimal[] => {
  const said = before.filter(({ printed }) => printed.form === "count" && says.people.test(printed.unit));
  if (said.length > 0) return said.every(isExact) ? said.map(({ printed }) => printed.value) : [];
  return figures.lexicon.quantities.heads.flatMap((ids) => together(figures, ids));
};

/** 人均公用经费1.56万元; 公用经费248.43万元，人均1.56万元, where that is the first figure of the sentence. */
const nounOf = (stated: Stated, i: number): string | undefined => {
  const figure = stated[i];
  if (figure?.printed.form !== "amount") return undefined;
  const own = (says.perHead.exec(figure.lead) ?? says.nounInFront.exec(figure.lead))?.[1];
  const isBare =
    i > 0 && says.bare.test(figure.lead) && stated.slice(1, i).every(({ printed }) => printed.form === "count");
  if (own !== undefined || !isBare) return own;
  return says.noun.exec(stated[0]?.lead.replace(says.own, "") ?? "")?.[1];
};

const wrongIn = (figures: Figures, stated: Stated, i: number): Differs | undefined => {
  const figure = stated[i];
  const noun = nounOf(stated, i);
  if (figure === undefined || noun === undefined || !isExact(figure) || says.others.test(figure.lead)) return undefined;
  const id = quantityIn(figures, noun);
  const whole = id === undefined ? undefined : valueOf(figures, id);
  if (whole === undefined || !isKnown(whole)) return undefined;
  const averages = headsFor(figures, stated.slice(0, i))
    .filter((heads) => !heads.isZero())
    .map((heads) => whole.value.dividedBy(heads));
  const [first] = averages;
  if (first === undefined || averages.some((value) => agrees(figure, { low: value, high: value }))) return undefined;
  return contradiction({ at: figure, subject: `人均${noun}`, found: shown(first, figure), related: [], value: first });
};

/** Told only where none of those who may be meant gives the figure: who is counted in, nobody but the officer knows. */
export const checkPerHead = (
  figures: Figures,
  paragraphs: readonly { readonly stated: readonly Stated[] }[],
): readonly Differs[] =>
  inEach(paragraphs, ({ stated }) =>
    inEach(stated, (sentence) =>
      inEach(sentence, (_: Statement, i) => {
        const found = wrongIn(figures, sentence, i);
        return found === undefined ? NOTHING : [found];
      }),
    ),
  );
