/** What the lexicon takes from the form: its ratios, the parts of its wholes, where a quantity stands in each unit's row. */
import { pathsOf } from "../../schema/expr";
import { lineIn, pathIn } from "../../schema/path";
import type { Schema } from "../../schema/schema";
import type { PlainSetting } from "../read/setting";
import type { DeclaredQuantities, DeclaredQuantity, DeclaredRatio, Expression } from "./schema";

/** A whole and all of its parts: ids of quantities, or of fields. */
export interface Whole {
  readonly whole: string;
  readonly parts: readonly string[];
}

export interface Quantity extends DeclaredQuantity {
  /** Section and column of the units' own figures. */
  readonly row?: readonly [string, string];
}

/** A quantity, now or in another setting that the form has a field for. */
export interface Operand {
  readonly id: string;
  readonly setting: PlainSetting;
}

/** One way to work a ratio out: `above` ÷ `below`, or how far the first has changed from the second. */
export interface Way {
  readonly above: Operand;
  readonly below: Operand;
  readonly change: boolean;
}

export interface Ratio extends Omit<DeclaredRatio, "is" | "or"> {
  readonly ways: readonly [Way, ...Way[]];
}

export interface Quantities extends Omit<DeclaredQuantities, "quantities" | "ratios" | "wholes"> {
  readonly quantities: readonly Quantity[];
  readonly ratios: readonly Ratio[];
  readonly wholes: readonly Whole[];
}

const only = ({ plus: [path, ...others], minus }: Expression): string | undefined =>
  others.length > 0 || minus !== undefined ? undefined : path;

const OTHER_SETTINGS = ["prior", "budget", "initial"] as const satisfies readonly PlainSetting[];

/** Which quantity a field of the form is. `beside`: what it is compared with, which may be the same in another setting. */
type Find = (field: string, beside?: Operand) => Operand | undefined;

const finder = (quantities: readonly DeclaredQuantity[], { fieldRef }: Schema): Find => {
  const is = (expressions: readonly Expression[] = [], field: string): boolean =>
    expressions.some((one) => {
      const path = only(one);
      return path !== undefined && fieldRef(path).id === field;
    });
  return (field, beside) => {
    const compared = quantities.find(({ id }) => id === beside?.id);
    const setting = OTHER_SETTINGS.find((each) => is(compared?.[each], field));
    if (compared !== undefined && setting !== undefined) return { id: compared.id, setting };
    const id = quantities.find(({ sources }) => is(sources, field))?.id;
    return id === undefined ? undefined : { id, setting: "now" };
  };
};

/** Of every sum in the form whose terms are all spoken of, and of those the report adds. */
const wholesIn = (schema: Schema, find: Find, added: readonly Whole[]): readonly Whole[] => {
  const sums = schema.allFields.flatMap(({ id, sectionKey, field: { is } }): readonly Whole[] =>
    is?.op === "add" ? [{ whole: id, parts: pathsOf(is).map((path) => pathIn(sectionKey, path)) }] : [],
  );
  return [...sums, ...added].flatMap(({ whole, parts }) => {
    const known = parts.flatMap((part) => find(part)?.id ?? []);
    const of = find(whole)?.id;
    return of === undefined || known.length < parts.length ? [] : [{ whole: of, parts: known }];
  });
};

/** "spending:initial": a quantity in another setting than the form's own. */
const operandOf = (said: string): Operand => {
  const [id = "", setting] = said.split(":");
  return { id, setting: OTHER_SETTINGS.find((each) => each === setting) ?? "now" };
};

const wayOf = (said: DeclaredRatio["is"], schema: Schema, find: Find): Way => {
  if (typeof said !== "string") return { above: operandOf(said[0]), below: operandOf(said[1]), change: false };
  const { sectionKey, field } = schema.fieldRef(said);
  if (field.is?.op !== "ratio") throw new Error(`${said} is no ratio of the form`);
  const paths = pathsOf(field.is).map((path) => pathIn(sectionKey, path));
  const above = find(paths[0] ?? "");
  const below = find(paths.at(-1) ?? "", above);
  if (above === undefined || below === undefined) throw new Error(`the lexicon has no quantities for ${said}`);
  return { above, below, change: field.is.part.op === "subtract" };
};

const rowOf = ({ sources: [first] }: DeclaredQuantity, { fieldRef }: Schema): Pick<Quantity, "row"> => {
  const path = first === undefined ? undefined : only(first);
  if (path === undefined || lineIn(path) !== "sum") return {};
  const { sectionKey, key } = fieldRef(path);
  return { row: [sectionKey, key] };
};

/** `added`: wholes by field that no formula of the form says. Throws where a ratio speaks of what has no quantity. */
export const withForm = (declared: DeclaredQuantities, schema: Schema, added: readonly Whole[]): Quantities => {
  const find = finder(declared.quantities, schema);
  const wholes = [...wholesIn(schema, find, added), ...declared.wholes];
  const quantities = declared.quantities.map((quantity) => {
    const within = wholes.find(({ parts }) => parts.includes(quantity.id))?.whole ?? quantity.within;
    return { ...quantity, ...(within === undefined ? {} : { within }), ...rowOf(quantity, schema) };
  });
  const ratios = declared.ratios.map(({ is, or = [], ...ratio }): Ratio => {
    const way = (said: DeclaredRatio["is"]): Way => wayOf(said, schema, find);
    return { ...ratio, ways: [way(is), ...or.map(way)] };
  });
  return { ...declared, quantities, wholes, ratios };
};
