/** The parts of a Univer snapshot that Univer keeps as JSON texts. */
import type { IConditionFormattingRule, ISheetDataValidationRule, IWorkbookData } from "../univer/data";
import { emptyMetadata, METADATA } from "../univer/metadata";
import type { WorkbookMetadata } from "../univer/metadata";

/** A defined name as Univer keeps it: references without "=", constants with it. */
export interface StoredName {
  readonly id: string;
  readonly name: string;
  readonly formulaOrRefString: string;
  readonly comment?: string;
  readonly hidden?: boolean;
  /** A sheet id, or WHOLE_WORKBOOK. */
  readonly localSheetId: string;
}

export interface SnapshotParts {
  readonly names: { readonly [id: string]: StoredName };
  readonly validations: { readonly [sheetId: string]: readonly ISheetDataValidationRule[] };
  readonly conditionals: { readonly [sheetId: string]: readonly IConditionFormattingRule[] };
  readonly metadata: WorkbookMetadata;
}

/** Univer's scope of a name that belongs to no sheet. */
export const WHOLE_WORKBOOK = "AllDefaultWorkbook";

const NAMES: { readonly [part in keyof SnapshotParts]: string } = {
  names: "SHEET_DEFINED_NAME_PLUGIN",
  validations: "SHEET_DATA_VALIDATION_PLUGIN",
  conditionals: "SHEET_CONDITIONAL_FORMATTING_PLUGIN",
  metadata: METADATA,
};

export const toResources = (parts: SnapshotParts): NonNullable<IWorkbookData["resources"]> =>
  (["names", "validations", "conditionals", "metadata"] as const).map((part) => ({
    name: NAMES[part],
    data: JSON.stringify(parts[part]),
  }));

export const fromResources = (resources: IWorkbookData["resources"]): SnapshotParts => {
  const read = <K extends keyof SnapshotParts>(part: K, fallback: SnapshotParts[K]): SnapshotParts[K] => {
    const data = resources?.find((each) => each.name === NAMES[part])?.data;
    return data === undefined || data === "" ? fallback : (JSON.parse(data) as SnapshotParts[K]); // written by Univer or by toResources
  };
  return {
    names: read("names", {}),
    validations: read("validations", {}),
    conditionals: read("conditionals", {}),
    metadata: { ...emptyMetadata(), ...read("metadata", emptyMetadata()) },
  };
};
