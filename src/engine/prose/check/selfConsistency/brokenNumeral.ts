/** 伍仟染佰元: a word that is no numeral where one of an amount in words must stand. */
import { phrases } from "../../lexicon/phrases";
import type { Differs } from "../verdict";
import { NOTHING } from "./inTurn";

const says = phrases.brokenNumeral;

export const checkBrokenNumerals = (paragraph: string, plain: string): readonly Differs[] =>
  phrases.restated.numeral.test(plain) ? brokenIn(paragraph, plain) : NOTHING;

const brokenIn = (paragraph: string, plain: string): readonly Differs[] =>
  [...plain.matchAll(says.broken)].flatMap(({ index, 0: run, 1: word = "" }) => {
    const start = index + run.length - word.length;
    return word === ""
      ? []
      : [
          {
            state: "differs",
            kind: "damaged",
            gravity: "doubt",
            at: { paragraph, start, end: start + word.length, quote: word },
            subject: "大写金额",
            said: word,
            found: "",
            fields: [],
            related: [],
            near: "不是大写数字",
          } as const,
        ];
  });
