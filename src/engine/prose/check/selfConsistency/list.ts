/** A stated number of things against the names that are listed: 设9个内设机构：… with eight names. */
import { phrases } from "../../lexicon/phrases";
import type { Stated, Statement } from "../../read/statements";
import { contradiction } from "./figures";
import { inEach, NOTHING } from "./inTurn";
import type { Differs } from "../verdict";

const says = phrases.list;

const carriedOut = (printed: Statement["printed"], { lead }: Statement): Names | undefined => {
  const list = says.carriedOut.exec(lead)?.[1];
  const names = list === undefined || printed.unit !== "个" ? undefined : namesIn(list);
  const off = names === undefined ? 0 : printed.value.minus(names.fewest).abs().toNumber();
  return off === 1 && names?.fewest === names?.most ? names : undefined;
};

const LONGEST_NAME = 16;

interface Names {
  readonly fewest: number;
  readonly most: number;
}

/** 和 may join two names or stand within one. */
const namesIn = (list: string): Names | undefined => {
  const items = list.split("、");
  if (says.openEnd.test(list) || items.some((item) => item.trim() === "" || item.length > LONGEST_NAME))
    return undefined;
  return { fewest: items.length, most: list.split(says.joined).length };
};

const listAfter = (plain: string, { at }: Statement): string | undefined => says.listed.exec(plain.slice(at.end))?.[1];
const listBefore = ({ lead }: Statement): string | undefined =>
  (says.inFront.exec(lead.replace(says.schools, "级")) ?? says.ofOneKind.exec(lead))?.[1];

const ORDINALS = [..."一二三四五六七八九"];

/** 重点工作有4项：一是…；二是…: how far the numbering goes. */
const numberedAfter = (plain: string, { at }: Statement): Names | undefined => {
  const rest = plain.slice(at.end);
  const begins = says.enumerates.exec(rest)?.[0].length;
  if (begins === undefined) return undefined;
  const [own = ""] = rest.slice(begins).split("一是");
  const missing = ORDINALS.findIndex((ordinal, n) => n > 0 && !own.includes(`${ordinal}是`));
  return missing < 2 ? undefined : { fewest: missing, most: missing };
};

/** 内设A、B、C等6个股室: those that are named are not more. */
const namedOfMore = ({ lead }: Statement): Names | undefined => {
  const list = says.atLeast.exec(lead)?.[1];
  const names = list === undefined ? undefined : namesIn(list);
  return names === undefined ? undefined : { fewest: names.fewest, most: Number.POSITIVE_INFINITY };
};

export const checkNames = (plain: string, stated: Stated): readonly Differs[] =>
  inEach(stated, (figure) => {
    const { printed } = figure;
    if (printed.form !== "count" || printed.hedge !== undefined || printed.damage !== undefined) return NOTHING;
    const list = listAfter(plain, figure) ?? listBefore(figure);
    const names =
      list === undefined
        ? (numberedAfter(plain, figure) ?? namedOfMore(figure) ?? carriedOut(printed, figure))
        : namesIn(list);
    if (names === undefined || (printed.value.gte(names.fewest) && printed.value.lte(names.most))) return NOTHING;
    return [
      contradiction({
        at: figure,
        subject: "所列名称的个数",
        found: `${String(names.fewest)}${printed.unit}`,
        related: [],
      }),
    ];
  });
