/** The numbers that Word shows in front of paragraphs, counted in the order of the document. */
import { chainOf, type StyleSheet } from "../styles";
import { type Definitions, type ListLevel } from "./definitions";
import { formatted } from "./format";

/** What a paragraph says of itself. */
interface Numbered {
  readonly style?: string;
  readonly numId?: string;
  readonly level?: number;
}

interface Position {
  readonly numId: string;
  /** Lists are counted by what they are, whatever number a paragraph refers to them by. */
  readonly list: string;
  readonly level: number;
}

export class Numbers {
  private readonly counters = new Map<string, Map<number, number>>();
  private readonly begun = new Set<string>();

  constructor(
    private readonly definitions: Definitions,
    private readonly sheet: StyleSheet,
  ) {}

  /** Must be asked for every paragraph in turn. "" for one that stands in no list. */
  next(paragraph: Numbered): string {
    const at = this.positionOf(paragraph);
    const level = at === undefined ? undefined : this.levelOf(at, at.level);
    if (at === undefined || level === undefined) return "";
    const counts = this.count(at, level);
    return level.text.replace(/%([1-9])/g, (_, digit: string) => this.shown(at, level, counts, Number(digit) - 1));
  }

  private positionOf({ style, numId, level }: Numbered): Position | undefined {
    const chain = chainOf(this.sheet.styles, style ?? this.sheet.standard);
    const id = numId ?? chain.find((s) => s.numId !== undefined)?.numId;
    if (id === undefined || id === "0") return undefined;
    const list = this.listOf(id);
    if (list === undefined) return undefined;
    return {
      numId: id,
      list,
      level: level ?? this.levelOfStyle(list, style) ?? chain.find((s) => s.level !== undefined)?.level ?? 0,
    };
  }

  /** Follows the link of a list that is defined by a style. */
  private listOf(numId: string): string | undefined {
    let id = this.definitions.references.get(numId)?.list;
    for (let i = 0; i < 5; i++) {
      const link: string | undefined = id === undefined ? undefined : this.definitions.lists.get(id)?.styleLink;
      if (link === undefined) return id;
      const target = this.sheet.styles.get(link)?.numId;
      id = target === undefined ? undefined : this.definitions.references.get(target)?.list;
    }
    return id;
  }

  private levelOfStyle(list: string, style: string | undefined): number | undefined {
    const levels = this.definitions.lists.get(list)?.levels ?? new Map<number, ListLevel>();
    return [...levels].find(([, level]) => style !== undefined && level.style === style)?.[0];
  }

  private levelOf({ numId, list }: Position, index: number): ListLevel | undefined {
    return (
      this.definitions.references.get(numId)?.levels.get(index) ?? this.definitions.lists.get(list)?.levels.get(index)
    );
  }

  /** Counts this paragraph and forgets the levels that begin anew after it. */
  private count(at: Position, level: ListLevel): ReadonlyMap<number, number> {
    const counts = this.counters.get(at.list) ?? new Map<number, number>();
    this.counters.set(at.list, counts);
    const before = counts.get(at.level);
    counts.set(at.level, this.startOf(at) ?? (before === undefined ? level.start : before + 1));
    for (const below of [...counts.keys()].filter((index) => index > at.level)) {
      const restart = this.levelOf(at, below)?.restart;
      if (restart === undefined || at.level < restart) counts.delete(below);
    }
    return counts;
  }

  /** A reference with its own start begins there when it is first used. */
  private startOf({ numId, level }: Position): number | undefined {
    const start = this.definitions.references.get(numId)?.starts.get(level);
    const key = `${numId} ${level}`;
    if (start === undefined || this.begun.has(key)) return undefined;
    this.begun.add(key);
    return start;
  }

  private shown(at: Position, level: ListLevel, counts: ReadonlyMap<number, number>, index: number): string {
    const other = index === at.level ? level : this.levelOf(at, index);
    if (other === undefined) return "";
    return formatted(counts.get(index) ?? other.start, level.legal ? "decimal" : other.format);
  }
}
