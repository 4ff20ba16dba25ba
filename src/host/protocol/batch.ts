/** One request while it is being served: the objects its paths lead to, each found or made at most once. */
import { Args } from "./args";
import type { Catalogue } from "./catalogue";
import type { Counters } from "./statistics";
import type { Faults } from "./faults";
import { accessDenied, invalidReference, notImplemented, RichApiError } from "./errors";
import { ObjectRef } from "./objects";
import type { Argument, Method, Result } from "./objects";
import type { References } from "./references";
import { PathType } from "./wire";
import type { ArgumentInfo, Json, ObjectPath, PathIds, RequestBody } from "./wire";

export interface BatchContext {
  readonly catalogue: Catalogue;
  readonly root: ObjectRef;
  readonly references: References;
  readonly counters: Counters;
  readonly faults: Faults;
  /** True while the workbook may not be changed at all. */
  readonly readOnly: () => boolean;
}

export class Batch {
  private readonly found = new Map<number, ObjectRef | null>();
  private readonly keptAs = new Map<number, string>();

  constructor(
    private readonly around: BatchContext,
    private readonly body: RequestBody,
  ) {}

  /** The object behind a path; null when the path, or anything above it, is a null object. */
  async object(pathId: number): Promise<ObjectRef | null> {
    const known = this.found.get(pathId);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[pathId];
    if (path === undefined) throw new RichApiError("InvalidObjectPath", `Unknown object path ${pathId}`);
    const object = await this.open(path);
    this.found.set(pathId, object);
    return object;
  }

  private async open(path: ObjectPath): Promise<ObjectRef | null> {
    switch (path.ObjectPathType) {
      case PathType.global:
        return this.around.root;
      case PathType.nullObject:
        return null; // its ParentObjectPathId is stale: never looked at
      case PathType.reference:
        return this.kept(path);
      case PathType.service:
        return this.service(path.Name);
      default:
        return this.below(path);
    }
  }

  private kept(path: ObjectPath): ObjectRef {
    const object = this.around.references.get(path.Name);
    if (!this.around.catalogue.alive(object)) throw invalidReference();
    this.keptAs.set(path.Id, path.Name);
    return object;
  }

  private service(name: string): ObjectRef {
    if (!this.around.catalogue.has(name)) throw notImplemented(`the service ${name}`);
    return new ObjectRef(name, this.around.root.target);
  }

  private async below(path: ObjectPath): Promise<ObjectRef | null> {
    const parent = await this.object(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    if (path.ObjectPathType === PathType.indexer)
      return this.around.catalogue.item(parent, (await this.arguments(path.ArgumentInfo)).at(0));
    if (path.ObjectPathType === PathType.method)
      return asObject(await this.call(parent, path.Name, path.ArgumentInfo), `${parent.type}.${path.Name}`);
    const { member, name } = this.around.catalogue.member(parent, path.Name);
    if (member.kind !== "child") throw notImplemented(`${name} as an object`);
    return member.open(parent.target);
  }

  /** Calls a method, counted, and refused where it may not run. */
  async call(object: ObjectRef, method: string, info: ArgumentInfo | undefined): Promise<Result> {
    const { member, name } = this.around.catalogue.member(object, method);
    if (member.kind !== "method") throw notImplemented(`${name} as a method`);
    this.noteCall(name, member);
    return member.call(object.target, await this.arguments(info));
  }

  private noteCall(name: string, method: Method<unknown>): void {
    if (method.writes) this.noteWrite(name);
    else this.noteUse(name);
  }

  private noteUse(name: string): void {
    this.around.counters.used(name);
    this.around.faults.beforeMember(name);
  }

  private noteWrite(name: string): void {
    this.noteUse(name);
    this.around.counters.wrote(name);
    if (this.around.readOnly()) throw accessDenied("The workbook is read-only.");
  }

  async set(object: ObjectRef, property: string, value: Argument): Promise<void> {
    const { member, name } = this.around.catalogue.member(object, property);
    if (member.kind !== "property" || member.set === undefined)
      throw new RichApiError("InvalidOperation", `${name} cannot be set`, 400, name);
    this.noteWrite(name);
    await member.set(object.target, value);
  }

  /** The name the object at this path is kept under, if it is. */
  reference(pathId: number): string | undefined {
    return this.keptAs.get(pathId);
  }

  keep(pathId: number, object: ObjectRef): void {
    this.keptAs.set(pathId, this.around.references.keep(object));
  }

  async arguments(info: ArgumentInfo | undefined): Promise<Args> {
    const given = info?.Arguments ?? [];
    const pathIds = info?.ReferencedObjectPathIds ?? [];
    return new Args(await Promise.all(given.map((value, index) => this.argument(value, pathIds[index] ?? 0))));
  }

  private async argument(value: Json, pathIds: PathIds): Promise<Argument> {
    if (typeof pathIds === "number" && pathIds > 0) return this.object(pathIds);
    if (value === null || typeof value !== "object") return value;
    if (isList(value))
      return isTree(pathIds)
        ? Promise.all(value.map((entry, index) => this.argument(entry, pathIds[index] ?? 0)))
        : value;
    return this.record(value);
  }

  /** Inside plain objects the client hides proxies as {"_ObjectPathId": 13}. */
  private async record(value: { readonly [key: string]: Json }): Promise<Argument> {
    const pathId = value["_ObjectPathId"];
    if (typeof pathId === "number") return this.object(pathId);
    const entries = Object.entries(value).map(async ([key, entry]) => [key, await this.argument(entry, 0)] as const);
    return Object.fromEntries(await Promise.all(entries));
  }
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);
const isTree = (pathIds: PathIds): pathIds is readonly PathIds[] => Array.isArray(pathIds);

const asObject = (result: Result, name: string): ObjectRef | null => {
  if (result === null || result === undefined) return null;
  if (result instanceof ObjectRef) return result;
  throw notImplemented(`${name} as an object`);
};
