/** A stretch of text under headings, given to the fields that the headings stand for. */
import {
  PART,
  numberForm,
  inOrder,
  isNumbered,
  looksLikeHeading,
  partNumber,
  type KnownHeading,
  type OutlineEntry,
  type TextLine,
} from "./headings";
import { labelKey, numberIn, withoutNumber } from "./words";

interface Outlined {
  /** What each field got, in the order of the document. */
  readonly texts: ReadonlyMap<string, readonly TextLine[]>;
  /** Headings that the form does not have, with what stands below; and text before any heading. */
  readonly unplaced: readonly TextLine[];
}

export class Outline {
  private readonly byKey: ReadonlyMap<string, number>;

  constructor(private readonly entries: readonly OutlineEntry[]) {
    this.byKey = new Map(entries.flatMap(({ heads }, i) => heads.map((head) => [labelKey(head), i] as const)));
  }

  /** Whether a line is a heading of the form in known words. */
  isHeading(line: TextLine): boolean {
    return looksLikeHeading(line) && this.exact(line.paragraph.text) !== undefined;
  }

  /** The heading in known words that a line is or begins with. */
  entryOf(line: TextLine): number | undefined {
    return this.knownAt(line, 0)?.entry;
  }

  read(lines: readonly TextLine[]): Outlined {
    return new OutlineReading(
      this.entries,
      lines,
      lines.flatMap((line, at) => this.knownAt(line, at) ?? []),
    ).read();
  }

  private exact(text: string): number | undefined {
    return this.byKey.get(labelKey(withoutNumber(text))) ?? this.byKey.get(labelKey(text));
  }

  private knownAt(line: TextLine, at: number): KnownHeading | undefined {
    const entry = looksLikeHeading(line) ? this.exact(line.paragraph.text) : undefined;
    return entry === undefined ? this.runIn(line, at) : { at, entry, line };
  }

  /** "“三公”经费情况：2021年…": the heading and the text behind it, which may be a heading too. */
  private runIn(line: TextLine, at: number): KnownHeading | undefined {
    const { paragraph, place } = line;
    const [, head = "", mark = "", text = ""] = /^([^：:。]{2,40})([：:。])\s*([^]*)$/.exec(paragraph.text) ?? [];
    const entry = this.exact(head);
    const marked = mark !== "。" || paragraph.number !== "" || numberIn(head) !== "";
    if (entry === undefined || text === "" || !marked) return undefined;
    const rest = { paragraph: { ...paragraph, number: "", text }, place };
    const inner = this.isHeading(rest) ? this.exact(text) : undefined;
    return inner === undefined ? { at, entry, line, rest } : { at, entry: inner, line };
  }
}

/** One text while it is read. */
class OutlineReading {
  private readonly texts = new Map<string, TextLine[]>();
  private readonly unplaced: TextLine[] = [];
  private readonly known: ReadonlyMap<number, KnownHeading>;
  /** Those that are headings beyond doubt. */
  private readonly sure: readonly KnownHeading[];
  private readonly sureFields: ReadonlySet<string | undefined>;
  private entry = -1;
  private field: string | undefined;
  /** Of the part that is being read: 7 for "七、". */
  private part: number | undefined;

  constructor(
    private readonly entries: readonly OutlineEntry[],
    private readonly lines: readonly TextLine[],
    known: readonly KnownHeading[],
  ) {
    this.known = new Map(known.map((each) => [each.at, each]));
    this.sure = inOrder(known);
    this.sureFields = new Set(this.sure.map(({ entry }) => this.fieldOf(entry)));
  }

  read(): Outlined {
    this.lines.forEach((line, at) => this.readLine(line, at));
    return { texts: this.texts, unplaced: this.unplaced };
  }

  private readLine(line: TextLine, at: number): void {
    const known = this.known.get(at);
    const entry = this.inOtherWords(at, this.entry);
    if (known !== undefined && this.isTurn(known)) this.turnTo(known.entry, line, known.rest);
    else if (known !== undefined && this.entry < 0 && this.known.has(at + 1)) return;
    else if (known === undefined && entry !== undefined) {
      this.turnTo(entry, line, this.isWrapper(entry, at) ? undefined : line);
    } else {
      if (this.endsPart(line, at)) this.field = undefined;
      this.add(line);
    }
  }

  private fieldOf(entry: number): string | undefined {
    const { field, first } = this.entries[entry] ?? {};
    return field ?? first;
  }

  private add(line: TextLine): void {
    if (this.field === undefined) this.unplaced.push(line);
    else this.texts.set(this.field, [...(this.texts.get(this.field) ?? []), line]);
  }

  /** Two headings of one field: the second is kept as a line of its text. */
  private turnTo(entry: number, heading: TextLine, rest: TextLine | undefined): void {
    this.entry = entry;
    this.field = this.fieldOf(entry);
    this.part = partNumber(heading) ?? this.part;
    if (this.texts.has(this.entries[entry]?.field ?? "")) this.add(heading);
    else if (rest !== undefined) this.add(rest);
  }

  /** Out of the order of the form it is a heading only where its field has no other. */
  private isTurn(known: KnownHeading): boolean {
    const field = this.fieldOf(known.entry);
    return this.sure.includes(known) || (!this.sureFields.has(field) && !this.texts.has(field ?? ""));
  }

  private nextSure(at: number): KnownHeading | undefined {
    return this.sure.find((known) => known.at > at);
  }

  /**
   * Words alone count only in a heading that is marked as one and numbered as its like, for a field without a heading in known words, and in its
   * turn: items of a list speak of the same things.
   */
  private inOtherWords(at: number, after: number): number | undefined {
    const line = this.lines[at];
    if (line === undefined || !isNumbered(line) || !looksLikeHeading(line)) return undefined;
    const key = labelKey(line.paragraph.text);
    const next = this.nextSure(at);
    const before = next?.entry ?? this.entries.length;
    const found = this.entries.findIndex(
      ({ words = [], level }, i) =>
        i > after &&
        (i < before || (i === before && next?.at === at + 1)) &&
        words.length > 0 &&
        words.every((word) => key.includes(word)) &&
        this.isNumberedAs(level, line, at),
    );
    return found < 0 ? undefined : found;
  }

  private isNumberedAs(level: number, line: TextLine, at: number): boolean {
    if (numberForm(line) === PART) return this.goesOn(line, at);
    const like = this.sure.filter(({ entry }) => this.entries[entry]?.level === level);
    return like.length === 0 || like.some((known) => numberForm(known.line) === numberForm(line));
  }

  /** Only its own headings stand below: no text of it is lost. */
  private isWrapper(entry: number, at: number): boolean {
    const next = this.known.get(at + 1)?.entry ?? this.inOtherWords(at + 1, entry);
    return next !== undefined && (this.entries[entry]?.field === undefined || next === entry);
  }

  /** "七、" begins a part that the form does not have. */
  private endsPart(line: TextLine, at: number): boolean {
    if (this.entry < 0 || !looksLikeHeading(line)) return false;
    return this.part === undefined
      ? partNumber(line) !== undefined && this.nextSure(at) === undefined
      : this.goesOn(line, at);
  }

  /** "七、" goes on with the count of the parts; an item of a text begins anew. */
  private goesOn(line: TextLine, at: number): boolean {
    const number = partNumber(line);
    const next = partNumber(this.sure.find((known) => known.at > at && numberForm(known.line) === PART)?.line);
    return number !== undefined && number > (this.part ?? 0) && (next === undefined || number < next);
  }
}
