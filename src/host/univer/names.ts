/** Defined names, of the workbook or of one sheet. */
import { IDefinedNamesService } from "@univerjs/engine-formula";
import type { IDefinedNamesServiceParam } from "@univerjs/engine-formula";
import {
  InsertDefinedNameCommand,
  RemoveDefinedNameCommand,
  SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
  SetDefinedNameCommand,
} from "@univerjs/sheets";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "../protocol/errors";
import type { Book, Sheet } from "./book";
import { absoluteAddress, parseRange } from "./addresses";
import { requireFormula } from "./formulas/formulaText";
import { AREA, lostReferences } from "./formulas/lostReferences";
import type { CellRange } from "./range";

/** The names of the workbook (sheet undefined), or those of one sheet. */
export interface NameScope {
  readonly book: Book;
  readonly sheet?: Sheet;
}

/** One name; looked up anew each time, since its content changes under it. */
export class DefinedName {
  constructor(
    readonly book: Book,
    private readonly id: string,
  ) {}

  get alive(): boolean {
    return all(this.book)[this.id] !== undefined;
  }

  get data(): IDefinedNamesServiceParam {
    const data = all(this.book)[this.id];
    if (data === undefined) throw itemNotFound();
    return data;
  }

  /** With "=", as Excel gives it: a sheet's name in quotation marks only where it needs them. */
  get formula(): string {
    const text = this.data.formulaOrRefString;
    if (text.startsWith("=")) return lostReferences.toExcel(text);
    const { range } = this;
    return `=${range === undefined ? lostReferences.toExcel(text) : absoluteAddress(range)}`;
  }

  get scope(): "Workbook" | "Worksheet" {
    return sheetOf(this.data) === undefined ? "Workbook" : "Worksheet";
  }

  /** The cells it names; undefined for constants, formulas and broken references. */
  get range(): CellRange | undefined {
    if (!isReference(this.data.formulaOrRefString)) return undefined;
    try {
      return parseRange(this.data.formulaOrRefString, this.book.active);
    } catch {
      return undefined;
    }
  }

  /** A formula that is neither cells nor a constant is of the type of what it comes to. */
  get type(): "Range" | "Error" | "String" | "Double" | "Boolean" | "Formula" {
    const text = this.formula.slice(1);
    if (text.includes("#REF!")) return "Error";
    if (isReference(text)) return "Range";
    if (/^(?:TRUE|FALSE)$/i.test(text)) return "Boolean";
    if (/^"(?:[^"]|"")*"$/.test(text)) return "String";
    return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?$/i.test(text) ? "Double" : "Formula";
  }

  change(part: Partial<Pick<IDefinedNamesServiceParam, "formulaOrRefString" | "comment" | "hidden">>): void {
    requireTaken(this.book, part.formulaOrRefString ?? "");
    this.book.engine.run(SetDefinedNameCommand.id, { unitId: this.book.unitId, ...this.data, ...part });
  }

  delete(): void {
    this.book.engine.run(RemoveDefinedNameCommand.id, { unitId: this.book.unitId, ...this.data });
  }
}

const dataIn = ({ book, sheet }: NameScope): readonly IDefinedNamesServiceParam[] =>
  Object.values(all(book)).filter((data) => sheetOf(data) === sheet?.id);

export const listNames = (scope: NameScope): readonly DefinedName[] =>
  dataIn(scope).map((data) => new DefinedName(scope.book, data.id));

/** Without regard to case, as in Excel. */
export const findName = (scope: NameScope, name: string): DefinedName | undefined => {
  const sought = name.toLowerCase();
  const found = dataIn(scope).find((data) => data.name.toLowerCase() === sought);
  return found === undefined ? undefined : new DefinedName(scope.book, found.id);
};

const VALID_NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;
const LOOKS_LIKE_CELL = /^(?:[A-Za-z]{1,3}\d+|[RrCc]|[Rr]\d+[Cc]\d+)$/;

/** `content` as stored: see asContent. Throws InvalidArgument for a name Excel would refuse, ItemAlreadyExists for a taken one. */
export const addName = (
  scope: NameScope,
  name: string,
  content: string,
  more: { readonly comment?: string; readonly hidden?: boolean } = {},
): DefinedName => {
  if (!VALID_NAME.test(name) || LOOKS_LIKE_CELL.test(name) || name.length > 255)
    throw invalidArgument(`"${name}" is no valid name.`);
  if (findName(scope, name) !== undefined) throw itemAlreadyExists();
  const { book, sheet } = scope;
  requireTaken(book, content);
  const id = book.freshId("name", (each) => all(book)[each] !== undefined);
  book.engine.run(InsertDefinedNameCommand.id, {
    unitId: book.unitId,
    id,
    name,
    formulaOrRefString: content,
    comment: more.comment ?? "",
    hidden: more.hidden ?? false,
    localSheetId: sheet?.id ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
  });
  return new DefinedName(book, id);
};

const requireTaken = (book: Book, content: string): void => {
  if (content.startsWith("=")) requireFormula(content);
  if (book.conditions.refusesTextNames && content.includes('"')) throw invalidArgument("Text is not taken.");
};

/** Univer keeps references without "=", constants and formulas with it. */
export const asContent = (formula: string): string => {
  const bare = lostReferences.toUniver(formula.replace(/^=/, ""));
  return isReference(bare) || bare.includes("#REF!") ? bare : `=${bare}`;
};

const REFERENCE = new RegExp(String.raw`^=?(?:'(?:[^']|'')+'|[^'!()"+*/]+)!${AREA}$`, "i");

const isReference = (text: string): boolean => REFERENCE.test(text);

const all = (book: Book): { readonly [id: string]: IDefinedNamesServiceParam } =>
  book.engine.get(IDefinedNamesService).getDefinedNameMap(book.unitId) ?? {};

const sheetOf = (data: IDefinedNamesServiceParam): string | undefined =>
  data.localSheetId === SCOPE_WORKBOOK_VALUE_DEFINED_NAME || data.localSheetId === "" ? undefined : data.localSheetId;
