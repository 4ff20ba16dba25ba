/** What travels between an add-in and the host: plain JSON, and objects of the host. */

/** An object of the host with the name of its Office.js class. */
export class ObjectRef {
  constructor(
    readonly type: string,
    readonly target: unknown,
  ) {}
}

/** What an add-in may pass: plain JSON in which other proxies may stand anywhere. */
export type Argument =
  string | number | boolean | null | ObjectRef | readonly Argument[] | { readonly [key: string]: Argument };
