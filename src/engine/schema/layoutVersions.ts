/** The versions of a report's workbook layout. Older workbooks are read as they are, and can be brought up to date. */
import { isColumn } from "./newParts";
import type { Schema } from "./schema";

export interface LayoutVersion {
  /** As the workbook names it; never reused. */
  readonly id: string;
  /** What is different from the version before, in words that the officer reads before bringing a workbook up to date. */
  readonly changes: readonly string[];
  /** Sheets that this version brought: earlier workbooks do not miss them. */
  readonly newSheets: readonly string[];
  /**
   * What it brought to sheets which were there before: fields ("profile.phone") and sections, each on rows of its own, and columns
   * ("income.loan") of tables and lists, each on grid columns of its own.
   */
  readonly newParts?: readonly string[];
}

/** Oldest first; the last one is written today. */
export type LayoutVersions = readonly [LayoutVersion, ...LayoutVersion[]];

export const currentLayout = (versions: LayoutVersions): LayoutVersion => versions.at(-1) ?? versions[0];

/** The versions that came after `id`: none for that of today, undefined for one that is not known. */
export const versionsAfter = (versions: LayoutVersions, id: string): readonly LayoutVersion[] | undefined => {
  const at = versions.findIndex((version) => version.id === id);
  return at < 0 ? undefined : versions.slice(at + 1);
};

/** Of a workbook that lost its version: the newest one that has all that it brought. */
export const versionOfWorkbook = (
  versions: LayoutVersions,
  sheets: ReadonlySet<string>,
  isLacking: (part: string) => boolean,
): LayoutVersion =>
  [...versions]
    .reverse()
    .find(
      ({ newSheets, newParts = [] }) => newSheets.every((sheet) => sheets.has(sheet)) && !newParts.some(isLacking),
    ) ?? versions[0];

/** Columns that came with the version that brought this one, or later. */
export const columnsFrom = (
  versions: LayoutVersions,
  schema: Schema,
  part: string,
): { readonly all: readonly string[]; readonly later: readonly string[] } => {
  const at = versions.findIndex(({ newParts = [] }) => newParts.includes(part));
  const columns = (from: number): readonly string[] =>
    versions.slice(from).flatMap(({ newParts = [] }) => newParts.filter((each) => isColumn(schema, each)));
  return { all: columns(at), later: columns(at + 1) };
};
