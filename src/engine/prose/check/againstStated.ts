/** 总支出比2021年8936.40万元增长3.83%: the form has the noun, the sentence what it is compared with. */
import { phrases } from "../lexicon/phrases";
import type { Stated } from "../read/statements";
import type { Figures } from "../source";
import { usable } from "./selfConsistency/changeWords";
import { changeRange, agrees, contradiction, differenceRange, isExact, shown } from "./selfConsistency/figures";
import type { Statement } from "../read/statements";
import { quantityIn } from "./perHead";
import { inEach } from "./selfConsistency/inTurn";
import { isKnown, valueOf } from "./value";
import type { Differs } from "./verdict";

const says = phrases.againstStated;

const nowOf = (figures: Figures, then: Statement): Statement | undefined => {
  const noun = says.beside.exec(then.lead)?.[1];
  const id = noun === undefined ? undefined : quantityIn(figures, noun);
  const value = id === undefined ? undefined : valueOf(figures, id);
  return value === undefined || !isKnown(value)
    ? undefined
    : { ...then, printed: { ...then.printed, value: value.value, dp: value.dp } };
};

const wrongIn = (figures: Figures, [then, moved]: Stated): readonly Differs[] => {
  if (then === undefined || moved === undefined || !usable(then) || !isExact(moved) || !says.moved.test(moved.lead))
    return [];
  const now = then.printed.form === "amount" ? nowOf(figures, then) : undefined;
  if (now === undefined || !["percent", "amount"].includes(moved.printed.form)) return [];
  const isRate = moved.printed.form === "percent";
  const change = isRate
    ? changeRange(now, then)
    : { value: now.printed.value.minus(then.printed.value).abs(), range: differenceRange(now, then) };
  if (change === undefined || agrees(moved, change.range)) return [];
  const found = shown(change.value, moved);
  return [
    contradiction({
      at: moved,
      subject: isRate ? "增减幅度" : "增减额",
      found,
      related: [then.at],
      value: change.value,
    }),
  ];
};

export const checkAgainstStated = (
  figures: Figures,
  paragraphs: readonly { readonly stated: readonly Stated[] }[],
): readonly Differs[] => inEach(paragraphs, ({ stated }) => inEach(stated, (sentence) => wrongIn(figures, sentence)));
