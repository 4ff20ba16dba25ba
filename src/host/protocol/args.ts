/** The arguments of one call, read with their types; what does not fit is InvalidArgument, as in Excel. */
import { invalidArgument, notImplemented } from "./errors";
import { ObjectRef } from "./values";
import type { Argument } from "./values";
import type { Json } from "./wire";

export class Args {
  constructor(private readonly list: readonly Argument[]) {}

  /** The argument as it came; null when it was left out. */
  at(index: number): Argument {
    return this.list[index] ?? null;
  }

  text(index: number): string {
    return asText(this.at(index));
  }

  optionalText(index: number): string | undefined {
    const value = this.at(index);
    return value === null ? undefined : asText(value);
  }

  whole(index: number): number {
    return asNumber(this.at(index));
  }

  flag(index: number): boolean {
    const value = this.at(index);
    return value === null ? false : asFlag(value);
  }

  json(index: number): Json {
    return asJson(this.at(index));
  }
}

export const asText = (value: Argument): string => {
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  throw invalidArgument("Text was expected.");
};

export const asNumber = (value: Argument): number => {
  if (typeof value === "number") return value;
  throw invalidArgument("A number was expected.");
};

export const asFlag = (value: Argument): boolean => {
  if (typeof value === "boolean") return value;
  throw invalidArgument("true or false was expected.");
};

type ArgumentRecord = { readonly [key: string]: Argument };

const isRecord = (value: Argument): value is ArgumentRecord =>
  typeof value === "object" && value !== null && !(value instanceof ObjectRef) && !Array.isArray(value);

/** A plain object, such as a validation rule. */
export const asRecord = (value: Argument): ArgumentRecord => {
  if (!isRecord(value)) throw invalidArgument("An object was expected.");
  return value;
};

export const asJson = (value: Argument): Json => {
  if (value instanceof ObjectRef) throw invalidArgument("Plain data was expected.");
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map((entry: Argument) => asJson(entry));
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, asJson(entry)]));
};

/** Words of an enumeration that Excel takes and this host does not, with the member that takes them. */
interface UnansweredWords {
  readonly member: string;
  readonly words: readonly string[];
}

/** One of the words of an Office.js enumeration; `unanswered` ones are refused by name. */
export const asWord = <W extends string>(value: Argument, words: readonly W[], unanswered?: UnansweredWords): W => {
  const found = words.find((word) => word === value);
  if (found === undefined && typeof value === "string" && unanswered?.words.includes(value) === true)
    throw notImplemented(`${unanswered.member}(${value})`);
  if (found === undefined) throw invalidArgument(`${JSON.stringify(value)} is none of ${words.join(", ")}.`);
  return found;
};
