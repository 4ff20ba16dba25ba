/** Reading XML as a stream of tags with their namespaces, without a DTD and without guessing. */
import { readTokens } from "./tokens";

/** An opened element. Ask with attribute and qualifiedAttribute. */
export interface Tag {
  /** Name, value, name, value …, with prefixes as written. */
  readonly attributes: readonly string[];
  readonly scope: Scope;
}

/** What the prefixes stand for within an element. */
class Scope {
  private readonly locals = new Map<string, string | undefined>();
  /** Whether names without a prefix are in one of the accepted namespaces. */
  readonly takesPlainNames: boolean;

  constructor(
    private readonly uris: ReadonlyMap<string, string>,
    private readonly accepted: ReadonlySet<string>,
  ) {
    this.takesPlainNames = accepted.has(uris.get("") ?? "");
  }

  /** The scope of an element that declares prefixes of its own. */
  within(attributes: readonly string[]): Scope {
    const own = new Map(this.uris);
    for (let i = 0; i < attributes.length; i += 2) {
      const [name = "", uri = ""] = [attributes[i], attributes[i + 1]];
      if (name === "xmlns") own.set("", uri);
      else if (name.startsWith("xmlns:")) own.set(name.slice(6), uri);
    }
    return new Scope(own, this.accepted);
  }

  /** The name without prefix of an element in one of the accepted namespaces; worked out once a name. */
  localOf(name: string): string | undefined {
    const known = this.locals.get(name);
    if (known !== undefined || this.locals.has(name)) return known;
    const uri = this.uriOf(name.includes(":") ? name : `:${name}`);
    const local = uri !== undefined && this.accepted.has(uri) ? name.slice(name.indexOf(":") + 1) : undefined;
    this.locals.set(name, local);
    return local;
  }

  /** Of a name with a prefix; a prefix that nobody declared stands for nothing. */
  uriOf(name: string): string | undefined {
    return this.uris.get(name.slice(0, name.indexOf(":")));
  }
}

export interface ScanHandlers {
  /** `local` is the tag's name without prefix; elements outside the accepted namespaces are not reported. */
  readonly open: (local: string, tag: Tag) => void;
  readonly close?: (local: string) => void;
  readonly text?: (text: string) => void;
  /**
   * Reads by itself whole elements without prefix that it knows by sight, from a "<" within the root on, and returns where they end; `at` for none.
   * Nobody else is told of them, and nobody else looks whether they are well formed.
   */
  readonly known?: (xml: string, at: number) => number;
}

const XML_URI = "http://www.w3.org/XML/1998/namespace";

const declares = (attributes: readonly string[]): boolean => {
  for (let i = 0; i < attributes.length; i += 2) if (attributes[i]?.startsWith("xmlns") === true) return true;
  return false;
};

/** Reports the elements of the given namespaces, whatever their prefix. Refuses what readTokens refuses. */
export const scanXml = (xml: string, part: string, namespaces: ReadonlySet<string>, handlers: ScanHandlers): void => {
  let scope = new Scope(new Map([["xml", XML_URI]]), namespaces);
  /** By depth, of the elements that declared something: what was before them. */
  const outer: { readonly depth: number; readonly scope: Scope }[] = [];
  let depth = 0;
  const { known } = handlers;
  readTokens(xml, part, {
    open: (name, attributes) => {
      depth += 1;
      if (attributes.length > 0 && declares(attributes)) {
        outer.push({ depth, scope });
        scope = scope.within(attributes);
      }
      const local = scope.localOf(name);
      if (local !== undefined) handlers.open(local, { attributes, scope });
    },
    close: (name) => {
      const local = scope.localOf(name);
      if (local !== undefined) handlers.close?.(local);
      const before = outer.at(-1);
      if (before?.depth === depth) {
        scope = before.scope;
        outer.pop();
      }
      depth -= 1;
    },
    text: (text) => handlers.text?.(text),
    ...(known === undefined ? {} : { known: (at: number) => (scope.takesPlainNames ? known(xml, at) : at) }),
  });
};

/** What a sticky pattern finds at a place; behind it stands its lastIndex. For `known`. */
export const matchAt = (pattern: RegExp, xml: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(xml);
};

export const attribute = ({ attributes }: Tag, name: string): string | undefined => {
  for (let i = 0; i < attributes.length; i += 2) if (attributes[i] === name) return attributes[i + 1];
  return undefined;
};

/** An attribute in a namespace, whatever prefix the file gave it. */
export const qualifiedAttribute = (
  { attributes, scope }: Tag,
  namespaces: ReadonlySet<string>,
  local: string,
): string | undefined => {
  const at = attributes.findIndex(
    (name, i) => i % 2 === 0 && name.endsWith(`:${local}`) && namespaces.has(scope.uriOf(name) ?? ""),
  );
  return at < 0 ? undefined : attributes[at + 1];
};

/** xsd:boolean */
export const isTrue = (value: string | undefined): boolean => value === "1" || value === "true";
