/** What the standard form of a report says of its names, worked out once: which are tables, and which words prove where each belongs. */
import type { Report } from "../../../engine/definition/report";
import { blockName } from "../../../engine/schema/names";
import type { Section } from "../../../engine/schema/section";
import type { Area } from "../../../workbook/model";
import { standardOf, type StandardLayout } from "../standardLayout";
import { blockProof, cellProof, type BlockProof, type CellProof } from "./anchors";
import type { SheetWords } from "./printedWords";

export interface StandardSheet {
  readonly words: SheetWords;
  /** Tables and lists, by name. */
  readonly blocks: ReadonlyMap<string, BlockProof>;
  /** Single cells, but for those of 汇总 rows. */
  readonly cells: ReadonlyMap<string, CellProof>;
}

export interface FormAnchors {
  readonly standard: StandardLayout;
  readonly sectionFor: (name: string) => Section | undefined;
  readonly isBlock: (name: string) => boolean;
  /** Of a table or of one of its 汇总 cells. */
  readonly isTable: (name: string) => boolean;
  /** The table that a 汇总 cell belongs to. */
  readonly tableOf: (name: string) => string | undefined;
  /** A table and its 汇总 cells share cells; no other names do. */
  readonly isOneTable: (name: string, other: string) => boolean;
  readonly sheets: ReadonlyMap<string, StandardSheet>;
  /** Texts that stand printed on any sheet in any edition. */
  readonly printed: ReadonlySet<string>;
}

type Kinds = Pick<FormAnchors, "sectionFor" | "isBlock" | "isTable" | "tableOf" | "isOneTable">;

const kindsOf = ({ schema }: Report, { homes }: StandardLayout): Kinds => {
  const sectionFor = (name: string): Section | undefined => {
    const home = homes.get(name);
    return home === undefined ? undefined : schema.sectionOf(home.section);
  };
  const isBlock = (name: string): boolean => {
    const section = sectionFor(name);
    return section !== undefined && section.type !== "fields" && blockName(section) === name;
  };
  const isTable = (name: string): boolean => sectionFor(name)?.type === "table";
  const tableOf = (name: string): string | undefined => {
    const section = sectionFor(name);
    return section?.type === "table" && !isBlock(name) ? blockName(section) : undefined;
  };
  const isOneTable = (name: string, other: string): boolean =>
    isTable(name) && isTable(other) && (tableOf(name) ?? name) === (tableOf(other) ?? other);
  return { sectionFor, isBlock, isTable, tableOf, isOneTable };
};

const proofsOf = <P>({ named }: SheetWords, is: (name: string) => boolean, proof: (area: Area) => P | undefined) =>
  new Map(
    named.flatMap(({ name, area }) => {
      const found = is(name) ? proof(area) : undefined;
      return found === undefined ? [] : [[name, found] as const];
    }),
  );

const sheetOf = (words: SheetWords, { isBlock, isTable }: Kinds): StandardSheet => ({
  words,
  blocks: proofsOf(words, isBlock, (area) => blockProof(words, area)),
  cells: proofsOf(
    words,
    (name) => !isBlock(name) && !isTable(name),
    (area) => cellProof(words, area),
  ),
});

const forms = new WeakMap<Report, FormAnchors>();

export const formOf = (report: Report): FormAnchors => {
  const known = forms.get(report);
  if (known !== undefined) return known;
  const standard = standardOf(report);
  const kinds = kindsOf(report, standard);
  const sheets = new Map([...standard.words].map(([name, words]) => [name, sheetOf(words, kinds)]));
  const printed = new Set([...standard.words.values()].flatMap((words) => [...words.printed]));
  const made: FormAnchors = { standard, ...kinds, sheets, printed };
  forms.set(report, made);
  return made;
};
