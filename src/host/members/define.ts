/** The Office.js classes this host answers, and what stands behind a proxy of each. */
import { ObjectRef } from "../protocol/objects";
import type { ObjectType } from "../protocol/objects";
import type { Book, Sheet } from "../univer/book";
import type { Border } from "../univer/formats/borders";
import type { ConditionalRule } from "../univer/formats/conditional";
import type { DefinedName, NameScope } from "../univer/names";
import type { CellRange, RangeAreas, Zone } from "../univer/range";

export interface Targets {
  Workbook: Book;
  Application: Book;
  Runtime: Book;
  WorkbookProtection: Book;
  WorksheetCollection: Book;
  Worksheet: Sheet;
  WorksheetFreezePanes: Sheet;
  WorksheetProtection: Sheet;
  PageLayout: Sheet;
  HeaderFooterGroup: Sheet;
  HeaderFooter: Sheet;
  PageBreakCollection: Sheet;
  PageBreak: { readonly sheet: Sheet; readonly row: number };
  Range: CellRange;
  RangeAreas: RangeAreas;
  RangeCollection: RangeAreas;
  RangeFormat: Zone;
  RangeFill: Zone;
  RangeFont: Zone;
  FormatProtection: Zone;
  RangeBorderCollection: Zone;
  RangeBorder: Border;
  ConditionalFormatCollection: Zone;
  ConditionalFormat: ConditionalRule;
  CustomConditionalFormat: ConditionalRule;
  ConditionalFormatRule: ConditionalRule;
  ConditionalRangeFormat: ConditionalRule;
  ConditionalRangeFill: ConditionalRule;
  ConditionalRangeFont: ConditionalRule;
  DataValidation: Zone;
  NamedItemCollection: NameScope;
  NamedItem: DefinedName;
  "Microsoft.InternalService.AddinInternalService": Book;
  "Microsoft.AppRuntime.AppRuntimeService": Book;
  "Microsoft.AppRuntime.AppRuntimePersistenceService": Book;
}

/** A class name with an object of the class. */
export const ref = <K extends keyof Targets>(type: K, target: Targets[K]): ObjectRef => new ObjectRef(type, target);

/** null for undefined: a null object, or ItemNotFound where Office.js says so. */
export const refOrNull = <K extends keyof Targets>(type: K, target: Targets[K] | undefined): ObjectRef | null =>
  target === undefined ? null : ref(type, target);

export type TypeOf<K extends keyof Targets> = ObjectType<Targets[K]>;
