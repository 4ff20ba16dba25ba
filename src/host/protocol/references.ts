/** Objects the client asked to keep (`_KeepReference`): a range proxy lives on in the next requests under such a name. */
import { invalidReference } from "./errors";
import type { ObjectRef } from "./objects";

export class References {
  private readonly byName = new Map<string, ObjectRef>();
  private readonly nameOf = new Map<unknown, string>();
  private issued = 0;

  constructor(private readonly watch: { kept(target: unknown): void; released(target: unknown): void }) {}

  /** The name under which the object can be asked for again; the same object keeps its name. */
  keep(object: ObjectRef): string {
    const known = this.nameOf.get(object.target);
    if (known !== undefined) return known;
    const name = `${object.type}:${++this.issued}`;
    this.byName.set(name, object);
    this.nameOf.set(object.target, name);
    this.watch.kept(object.target);
    return name;
  }

  get(name: string): ObjectRef {
    const object = this.byName.get(name);
    if (object === undefined) throw invalidReference();
    return object;
  }

  release(name: string): void {
    const object = this.byName.get(name);
    if (object === undefined) return;
    this.byName.delete(name);
    this.nameOf.delete(object.target);
    this.watch.released(object.target);
  }
}
