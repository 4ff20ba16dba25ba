/**
 * XML taken apart from left to right, in one pass and without a tree. Every part of every file goes through here, so that it is written for speed:
 * by positions, and with nothing made that nobody asked for. Strict about the shape, which tells a file that broke off; lenient about characters.
 */
import { PackageProblem } from "../problem";
import { decoded } from "./entities";

interface TokenHandlers {
  /** Names as written, with their prefixes. `attributes`: name, value, name, value …; shared between calls only when it is empty. */
  readonly open: (name: string, attributes: readonly string[]) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
  /** Reads by itself what it knows by sight, from a "<" within the root on, and returns where that ends; `at` for nothing. */
  readonly known?: (at: number) => number;
}

const TAB = 9;
const BLANK = 32;
const QUOTE = 34;
const AMPERSAND = 38;
const APOSTROPHE = 39;
const SLASH = 47;
const LESS = 60;
const EQUALS = 61;
const GREATER = 62;

const NONE: readonly string[] = Object.freeze([]);

/** Blanks, line ends, the mark of the encoding, and the zeros that some programs fill up with. */
const NOTHING = /^[\s\0\uFEFF]*$/;

/** A DTD is refused (entities can expand without end); malformed XML is a damaged file. `part` is named in the problem. */
export const readTokens = (xml: string, part: string, handlers: TokenHandlers): void =>
  new Tokens(xml, part, handlers).read();

class Tokens {
  private at = 0;
  private readonly path: string[] = [];
  /** Few names come again and again: each is made once, found by a hash of its characters. */
  private readonly names = new Map<number, string>();
  /** Attributes of the tag in hand, and further back those of tags before it: an array that grows anew for each tag takes four times the memory. */
  private readonly collected: string[] = [];
  private hasRoot = false;

  constructor(
    private readonly xml: string,
    private readonly part: string,
    private readonly handlers: TokenHandlers,
  ) {}

  read(): void {
    const { xml } = this;
    for (let next = xml.indexOf("<"); next >= 0; next = xml.indexOf("<", this.at)) {
      if (next > this.at) this.textTo(next);
      this.at = next + 1;
      const mark = xml.charCodeAt(this.at);
      if (mark === SLASH) this.closeTag();
      else if (mark === 33) this.declaration();
      else if (mark === 63) this.skipTo("?>");
      else if (!this.isKnown(next)) this.openTag();
    }
    if (this.at < xml.length) this.textTo(xml.length);
    if (this.path.length > 0 || !this.hasRoot) throw this.problem("breaks off");
  }

  private isKnown(from: number): boolean {
    const { known } = this.handlers;
    const end = known === undefined || this.path.length === 0 ? from : known(from);
    if (end === from) return false;
    this.at = end;
    return true;
  }

  private textTo(end: number): void {
    const text = this.xml.slice(this.at, end);
    if (this.path.length > 0) this.handlers.text(this.decode(text));
    else if (!NOTHING.test(text)) throw this.problem("text outside of the root");
  }

  private closeTag(): void {
    const from = this.at + 1;
    const name = this.path.pop();
    if (name === undefined || !this.xml.startsWith(name, from)) throw this.problem("unexpected close tag");
    this.at = from + name.length;
    if (this.afterBlanks() !== GREATER) throw this.problem(`bad close tag ${name}`);
    this.at += 1;
    this.handlers.close(name);
  }

  /** Comments, CDATA and what is not allowed. */
  private declaration(): void {
    if (this.xml.startsWith("!--", this.at)) {
      this.at += 3;
      this.skipTo("-->");
    } else if (this.xml.startsWith("![CDATA[", this.at) && this.path.length > 0) {
      const from = this.at + 8;
      this.skipTo("]]>");
      this.handlers.text(this.xml.slice(from, this.at - 3));
    } else throw this.problem(this.xml.startsWith("!DOCTYPE", this.at) ? "DTD is not allowed" : "bad declaration");
  }

  private openTag(): void {
    const name = this.name();
    if (this.path.length === 0) {
      if (this.hasRoot) throw this.problem("a second root");
      this.hasRoot = true;
    }
    const attributes = this.attributes();
    const isEmpty = this.xml.charCodeAt(this.at) === SLASH;
    if (isEmpty) this.at += 1;
    if (this.xml.charCodeAt(this.at) !== GREATER) throw this.problem(`bad tag ${name}`);
    this.at += 1;
    this.handlers.open(name, attributes);
    if (isEmpty) this.handlers.close(name);
    else this.path.push(name);
  }

  /** Up to a blank or one of = / < >; there has to be something. */
  private name(): string {
    const { xml } = this;
    const from = this.at;
    let hash = 0;
    let code = xml.charCodeAt(this.at);
    while (code > BLANK && code !== EQUALS && code !== SLASH && code !== GREATER && code !== LESS && code !== QUOTE) {
      hash = (Math.imul(hash, 31) + code) | 0;
      code = xml.charCodeAt(++this.at);
    }
    if (this.at === from) throw this.problem("a name is missing");
    const known = this.names.get(hash);
    if (known?.length === this.at - from && xml.startsWith(known, from)) return known;
    const name = xml.slice(from, this.at);
    this.names.set(hash, name);
    return name;
  }

  private attributes(): readonly string[] {
    const { collected } = this;
    let count = 0;
    for (let code = this.afterBlanks(); code !== GREATER && code !== SLASH; code = this.afterBlanks()) {
      const name = this.name();
      if (this.afterBlanks() !== EQUALS) throw this.problem(`attribute ${name} without a value`);
      this.at += 1;
      collected[count] = name;
      collected[count + 1] = this.value(this.afterBlanks());
      count += 2;
    }
    return count === 0 ? NONE : collected.slice(0, count);
  }

  private value(quote: number): string {
    if (quote !== QUOTE && quote !== APOSTROPHE) throw this.problem("an attribute without quotes");
    const { xml } = this;
    const from = this.at + 1;
    let end = from;
    let isPlain = true;
    for (let code = xml.charCodeAt(end); code !== quote; code = xml.charCodeAt(++end)) {
      if (code === LESS) throw this.problem("< in an attribute");
      if (end >= xml.length) throw this.problem("breaks off");
      if (code === AMPERSAND || code < BLANK) isPlain = false;
    }
    this.at = end + 1;
    const text = xml.slice(from, end);
    return isPlain ? text : this.decode(text.replace(/\r\n|[\t\n\r]/g, " "));
  }

  /** The code of the next character that is no blank. */
  private afterBlanks(): number {
    let code = this.xml.charCodeAt(this.at);
    while (code === BLANK || (code >= TAB && code <= 13)) code = this.xml.charCodeAt(++this.at);
    return code;
  }

  private find(text: string): number {
    const found = this.xml.indexOf(text, this.at);
    if (found < 0) throw this.problem("breaks off");
    return found;
  }

  private skipTo(text: string): void {
    this.at = this.find(text) + text.length;
  }

  private decode(text: string): string {
    const found = decoded(text);
    if (found === undefined) throw this.problem("an unknown entity");
    return found;
  }

  private problem(what: string): PackageProblem {
    return new PackageProblem("damaged", `${this.part}: ${what}`);
  }
}
