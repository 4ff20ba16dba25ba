/** Answers load() and retrieve(): the wanted properties of an object, nested as the add-in asked for them. */
import type { Catalogue } from "./catalogue";
import { notImplemented } from "./errors";
import type { ObjectRef } from "./objects";
import type { Json, QueryInfo } from "./wire";

type Shape = { [name: string]: Json };
interface Wanted {
  [name: string]: Wanted;
}

/** `reference` is the name under which the object itself is kept, if it is. */
export const load = (
  catalogue: Catalogue,
  object: ObjectRef,
  info: QueryInfo,
  reference: string | undefined,
): Shape => {
  const wanted = parse([...(info.Select ?? []), ...(info.Expand ?? [])]);
  const shape = describe(catalogue, object, wanted, info);
  return reference === undefined ? shape : { ...shape, _ReferenceId: reference };
};

/** "format/fill/color" → { format: { fill: { color: {} } } } */
const parse = (paths: readonly string[]): Wanted => {
  const tree: Wanted = {};
  for (const path of paths) {
    let branch = tree;
    for (const part of path.split(/[/.]/)) branch = branch[part] ??= {};
  }
  return tree;
};

const describe = (catalogue: Catalogue, object: ObjectRef, wanted: Wanted, page: QueryInfo): Shape => {
  const type = catalogue.typeOf(object);
  if (type.items === undefined) return { ...catalogue.ids(object), ...properties(catalogue, object, wanted) };
  const names = Object.keys(wanted);
  const own = names.filter((name) => catalogue.wireName(object, name) !== undefined);
  const shape: Shape = {
    ...catalogue.ids(object),
    ...(own.length > 0 || names.length === 0 ? properties(catalogue, object, pick(wanted, own)) : {}),
  };
  if (own.length > 0 && own.length === names.length) return shape;
  const ofItems = pick(
    wanted,
    names.filter((name) => !own.includes(name)),
  );
  shape["_Items"] = turn(type.items(object.target), page).map((item) => describe(catalogue, item, ofItems, {}));
  return shape;
};

const pick = (wanted: Wanted, names: readonly string[]): Wanted =>
  Object.fromEntries(names.map((name) => [name, wanted[name] ?? {}]));

const turn = (items: readonly ObjectRef[], page: QueryInfo): readonly ObjectRef[] => {
  const from = page.Skip ?? 0;
  return items.slice(from, page.Top === undefined ? undefined : from + page.Top);
};

const properties = (catalogue: Catalogue, object: ObjectRef, wanted: Wanted): Shape => {
  const names = Object.keys(wanted);
  const shape: Shape = names.length === 0 || "*" in wanted ? scalars(catalogue, object) : {};
  for (const name of names.filter((each) => each !== "*")) {
    const wireName = catalogue.wireName(object, name);
    if (wireName === undefined) {
      if (catalogue.isUnanswered(object, name)) throw notImplemented(`${object.type}.${name}`);
      continue;
    }
    shape[wireName] = valueOf(catalogue, object, wireName, wanted[name] ?? {});
  }
  return shape;
};

const scalars = (catalogue: Catalogue, object: ObjectRef): Shape => {
  const shape: Shape = {};
  for (const [name, member] of Object.entries(catalogue.typeOf(object).members)) {
    if (member.kind === "property") shape[name] = member.get(object.target) ?? null;
  }
  return shape;
};

const valueOf = (catalogue: Catalogue, object: ObjectRef, wireName: string, wanted: Wanted): Json => {
  const { member, name } = catalogue.member(object, wireName);
  if (member.kind === "property") return member.get(object.target) ?? null;
  if (member.kind === "method") throw notImplemented(`${name} as a property`);
  const part = member.open(object.target);
  return part === null ? null : describe(catalogue, part, wanted, {});
};

/** retrieve() wants the add-in's own names: camelCase, and `items`. */
export const asRetrieved = (value: Json): Json => {
  if (value === null || typeof value !== "object" || isList(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) =>
      name === "_Items" && isList(part) ? ["items", part.map(asRetrieved)] : [camelCase(name), asRetrieved(part)],
    ),
  );
};

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

const camelCase = (name: string): string =>
  name.startsWith("_") ? name : name.charAt(0).toLowerCase() + name.slice(1);
