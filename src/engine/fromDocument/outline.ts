/** A stretch of text under headings, given to the fields that the headings stand for. */
import type { Paragraph } from "../../document/model";
import { shownText } from "../../document/text";
import type { DocumentPlace } from "./place";
import { labelKey, numberIn, withoutNumber } from "./words";

/** A heading of the form: of one field, or of a part that several fields follow in. */
export interface OutlineEntry {
  readonly field?: string;
  /** The ways to write it. */
  readonly heads: readonly string[];
  /** A heading in other words that has all of these is taken for it, if it comes in its turn. */
  readonly words?: readonly string[];
  /** Of a part: the field that takes what stands before the first heading of the part's own. */
  readonly first?: string;
}

export interface TextLine {
  readonly paragraph: Paragraph;
  readonly place: DocumentPlace;
}

export interface Outlined {
  /** What each field got, in the order of the document. */
  readonly texts: ReadonlyMap<string, readonly TextLine[]>;
  /** Headings that the form does not have, with what stands below; and text before any heading. */
  readonly unplaced: readonly TextLine[];
}

const LONGEST_HEADING = 40;

/** A heading is short and no sentence. */
const looksLikeHeading = ({ paragraph }: TextLine): boolean => {
  const text = shownText(paragraph).trim();
  return text.length <= LONGEST_HEADING && !/[。；！？;!?，,]/.test(text.replace(/[。：:]$/, ""));
};

const isNumbered = ({ paragraph }: TextLine): boolean =>
  paragraph.number !== "" || paragraph.outline !== undefined || numberIn(paragraph.text) !== "";

/** "七、" begins a part, whether the number is typed or automatic. */
const beginsPart = ({ paragraph }: TextLine): boolean => /^\s*[一二三四五六七八九十]+、/.test(shownText(paragraph));

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
    return this.isHeading(line) ? this.exact(line.paragraph.text) : this.runIn(line)?.entry;
  }

  private exact(text: string): number | undefined {
    return this.byKey.get(labelKey(withoutNumber(text))) ?? this.byKey.get(labelKey(text));
  }

  /** Words alone count only in a heading that is marked as one, and only forwards: items of a list speak of the same things. */
  private inOtherWords(line: TextLine, after: number): number | undefined {
    if (!isNumbered(line) || !looksLikeHeading(line)) return undefined;
    const key = labelKey(line.paragraph.text);
    const found = this.entries.findIndex(
      ({ words = [] }, i) => i > after && words.length > 0 && words.every((word) => key.includes(word)),
    );
    return found < 0 ? undefined : found;
  }

  headingOf(line: TextLine, after: number): number | undefined {
    return looksLikeHeading(line) ? (this.exact(line.paragraph.text) ?? this.inOtherWords(line, after)) : undefined;
  }

  /** "“三公”经费情况：2021年…": the heading and the text behind it. */
  runIn({ paragraph, place }: TextLine): { readonly entry: number; readonly rest: TextLine } | undefined {
    const [, head = "", mark = "", rest = ""] = /^([^：:。]{2,40})([：:。])\s*([^]*)$/.exec(paragraph.text) ?? [];
    const entry = this.exact(head);
    const marked = mark !== "。" || paragraph.number !== "" || numberIn(head) !== "";
    if (entry === undefined || rest === "" || !marked) return undefined;
    return { entry, rest: { paragraph: { ...paragraph, number: "", text: rest }, place } };
  }

  read(lines: readonly TextLine[]): Outlined {
    const texts = new Map<string, TextLine[]>();
    const unplaced: TextLine[] = [];
    let at = -1;
    let field: string | undefined;
    const add = (line: TextLine): void => {
      if (field === undefined) unplaced.push(line);
      else texts.set(field, [...(texts.get(field) ?? []), line]);
    };
    const turnTo = (entry: number, heading: TextLine): void => {
      const { field: own, first } = this.entries[entry] ?? {};
      const again = own !== undefined && texts.has(own);
      at = entry;
      field = own ?? first;
      // Two headings of one field: the second is kept as a line of its text.
      if (again) add(heading);
    };
    for (const line of lines) {
      const heading = this.headingOf(line, at);
      const runIn = heading === undefined ? this.runIn(line) : undefined;
      if (heading !== undefined) turnTo(heading, line);
      else if (runIn !== undefined && !texts.has(this.entries[runIn.entry]?.field ?? "")) {
        turnTo(runIn.entry, line);
        add(runIn.rest);
      } else {
        if (at >= 0 && beginsPart(line) && looksLikeHeading(line)) field = undefined;
        add(line);
      }
    }
    return { texts, unplaced };
  }
}
