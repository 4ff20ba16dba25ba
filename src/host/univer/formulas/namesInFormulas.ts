/**
 * What a name means in a formula. Univer 0.25.1 puts the content of a name in its place in the text of the formula: it does not know a name that has a
 * space behind it or a minus before it, reckons =甲*2 as 1+2*2 where 甲 is =1+2, and does not calculate anew what writes a changed name in other letters
 * (=KEY for Key) or by way of another name.
 * test/host/privateParts.test.ts holds the private names in place.
 */
import { IDefinedNamesService, LexerTreeBuilder } from "@univerjs/engine-formula";
import type { IDefinedNamesServiceParam } from "@univerjs/engine-formula";
import type { Engine } from "../engine";

type Lookup = (unitId: string, name: string) => IDefinedNamesServiceParam | null;

/** What Univer hands its reader of formulas about names, as far as it is looked at. */
interface KnownNames {
  readonly unitId?: string | null;
  readonly getValueByName: Lookup;
  readonly getDirtyDefinedNameMap: () => { readonly [unitId: string]: object | undefined };
}

interface Replaced {
  readonly sequenceString: string;
  readonly hasDefinedName: boolean;
  readonly definedNames: readonly string[];
}

interface PrivateReader {
  _handleDefinedName(sequence: unknown, names: KnownNames): Replaced;
  _checkDefinedNameDirty(name: string, names: KnownNames): boolean;
  _simpleCheckDefinedName(formula: string, names: KnownNames): boolean;
}

export const understandNames = (engine: Engine): void => {
  const reader = engine.get(LexerTreeBuilder) as unknown as PrivateReader;
  const replace = reader._handleDefinedName.bind(reader);
  reader._handleDefinedName = (sequence, names) => {
    const used = new Set<string>();
    const replaced = replace(sequence, {
      ...names,
      getValueByName: (unitId, token) => {
        const [, sign = "", name = ""] = /^\s*(-?)\s*(.*?)\s*$/u.exec(token) ?? [];
        const found = names.getValueByName(unitId, name);
        if (found !== null) used.add(found.name);
        return found === null ? null : { ...found, formulaOrRefString: inFormula(sign, found.formulaOrRefString) };
      },
    });
    return { ...replaced, definedNames: [...used, ...replaced.definedNames.map((name) => name.trim())] };
  };
  reader._checkDefinedNameDirty = (name, names) => changedNames(names).includes(name.trim().toLowerCase());
  // Without a name in the workbook, Univer takes what it read of the formula while there was one.
  engine.get(IDefinedNamesService).getAllDefinedNamesIsEmpty = () => false;
  // A name may be changed that stands in the formula only by way of another.
  reader._simpleCheckDefinedName = (_formula, names) => changedNames(names).length > 0;
};

/** In brackets where it would fall apart beside other operators. */
const inFormula = (sign: string, content: string): string => {
  const bare = content.replace(/^=/, "");
  if (sign !== "") return `=(${sign}(${bare}))`;
  return content.startsWith("=") && OPERATOR.test(bare.replace(UNDIVIDED, "x")) ? `=(${bare})` : content;
};

const UNDIVIDED = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\([^()]*\)/g;
const OPERATOR = /[-+*/^&=<>]/;

const changedNames = ({ unitId, getDirtyDefinedNameMap }: KnownNames): readonly string[] =>
  Object.keys(getDirtyDefinedNameMap()[unitId ?? ""] ?? {}).map((name) => name.toLowerCase());
