/**
 * How one Office.js class is described to the dispatcher: which members it has, what each does, and which ids its proxies need.
 * The dispatcher knows these shapes and nothing of Excel; a member that is not listed does not exist.
 */
import type { Args } from "./args";
import type { Argument, ObjectRef } from "./values";
import type { Json } from "./wire";

export { ObjectRef } from "./values";
export type { Argument } from "./values";

/** What a method answers; undefined where it answers nothing. */
export type Result = ObjectRef | Json | undefined;

export interface Property<T> {
  readonly kind: "property";
  readonly get: (target: T) => Json | undefined;
  readonly set?: (target: T, value: Argument) => void | Promise<void>;
}

/** A property that is an object itself, such as `range.format`; null gives a null object. */
interface Child<T> {
  readonly kind: "child";
  readonly open: (target: T) => ObjectRef | null;
}

export interface Method<T> {
  readonly kind: "method";
  /** Changes the workbook; counted as a write and refused in a read-only workbook. */
  readonly writes: boolean;
  readonly call: (target: T, args: Args) => Result | Promise<Result>;
}

export type Member<T> = Property<T> | Child<T> | Method<T>;

export interface ObjectType<T> {
  /** What the client needs to find the object again: {Id} or {_Id}. */
  readonly ids?: (target: T) => { readonly [name: string]: Json };
  /** By wire name: PascalCase. */
  readonly members: { readonly [name: string]: Member<T> };
  /** `getItem(key)` and the indexer; null means ItemNotFound. */
  readonly item?: (target: T, key: Argument) => ObjectRef | null;
  /** Present on collections. */
  readonly items?: (target: T) => readonly ObjectRef[];
  /** False when the object is gone: its sheet deleted, all its rows removed. */
  readonly alive?: (target: T) => boolean;
}

/** Any described class. `never` because only the matching target may be passed in; see Dispatcher. */
type AnyType = ObjectType<never>;
export type TypeTable = { readonly [name: string]: AnyType | undefined };

export const property = <T>(get: Property<T>["get"], set: NonNullable<Property<T>["set"]>): Property<T> => ({
  kind: "property",
  get,
  set,
});
export const readOnly = <T>(get: Property<T>["get"]): Property<T> => ({ kind: "property", get });
export const child = <T>(open: Child<T>["open"]): Child<T> => ({ kind: "child", open });

type Call<T, R> = (target: T, args: Args) => R | Promise<R>;

const silent =
  <T>(call: Call<T, void>): Method<T>["call"] =>
  async (target, args) => {
    await call(target, args);
    return undefined;
  };

/** A method that answers a question and changes nothing. */
export const query = <T>(call: Method<T>["call"]): Method<T> => ({ kind: "method", writes: false, call });
/** A method that neither answers nor changes the workbook: showing, selecting, calculating, listening. */
export const command = <T>(call: Call<T, void>): Method<T> => ({ kind: "method", writes: false, call: silent(call) });
/** A method that changes the workbook. */
export const mutation = <T>(call: Call<T, void>): Method<T> => ({ kind: "method", writes: true, call: silent(call) });
/** A method that changes the workbook and gives the object it made. */
export const creation = <T>(call: Call<T, ObjectRef>): Method<T> => ({ kind: "method", writes: true, call });
