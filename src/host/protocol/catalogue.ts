/** Looks members up in the type table; the one place where the type of a target is taken on trust. */
import { itemNotFound, notImplemented } from "./errors";
import type { Member, ObjectRef, ObjectType, TypeTable } from "./objects";

export class Catalogue {
  private readonly wireNames = new Map<string, Map<string, string>>();

  constructor(
    private readonly table: TypeTable,
    /** Properties of the real API that the table lacks, by class. */
    private readonly unanswered: Readonly<Record<string, string>> = {},
  ) {}

  /** Whether Excel has such a property: a name that it does not know either is passed over when it is loaded. */
  isUnanswered(object: ObjectRef, name: string): boolean {
    const lacking = this.unanswered[object.type]?.toLowerCase().split(" ") ?? [];
    return lacking.includes(name.toLowerCase());
  }

  has(type: string): boolean {
    return this.table[type] !== undefined;
  }

  /**
   * The description of the object's class. The table pairs every class name with the type of its targets, and an ObjectRef
   * is only made with such a pair, so the target fits; TypeScript cannot follow that through the name.
   */
  typeOf(object: ObjectRef): ObjectType<unknown> {
    const type = this.table[object.type];
    if (type === undefined) throw notImplemented(object.type);
    return type as ObjectType<unknown>;
  }

  /** The member, by wire name or, where the client sends those, by the add-in's camelCase name. */
  member(object: ObjectRef, name: string): { readonly name: string; readonly member: Member<unknown> } {
    const wireName = this.wireName(object, name) ?? name;
    const member = this.typeOf(object).members[wireName];
    if (member === undefined) throw notImplemented(`${object.type}.${wireName}`);
    return { name: `${object.type}.${wireName}`, member };
  }

  wireName(object: ObjectRef, name: string): string | undefined {
    let names = this.wireNames.get(object.type);
    if (names === undefined) {
      names = new Map(Object.keys(this.typeOf(object).members).map((wire) => [wire.toLowerCase(), wire]));
      this.wireNames.set(object.type, names);
    }
    return names.get(name.toLowerCase());
  }

  ids(object: ObjectRef): ReturnType<NonNullable<ObjectType<unknown>["ids"]>> {
    return this.typeOf(object).ids?.(object.target) ?? {};
  }

  alive(object: ObjectRef): boolean {
    return this.typeOf(object).alive?.(object.target) ?? true;
  }

  item(collection: ObjectRef, key: Parameters<NonNullable<ObjectType<unknown>["item"]>>[1]): ObjectRef {
    const type = this.typeOf(collection);
    if (type.item === undefined) throw notImplemented(`${collection.type}.getItem`);
    const found = type.item(collection.target, key);
    if (found === null) throw itemNotFound(`${collection.type}.getItem`);
    return found;
  }
}
