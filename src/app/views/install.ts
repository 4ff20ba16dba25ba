/** What installing a form asks and answers. */

export interface InstallOptions {
  /** Four digits. */
  readonly year: string;
  readonly department: string;
  readonly edition: string;
}

export interface Installed {
  /** Names of the sheets that were made. */
  readonly added: readonly string[];
  /** Broken off on request: the workbook is as it was before. */
  readonly cancelled?: true;
}

export interface EditionChoice {
  readonly id: string;
  readonly name: string;
  /** Years that it applies to, in words. */
  readonly period: string;
}

/** The year as it may be typed: in digits of an input method, with 年 or 年度 behind it. */
export const typedYear = (typed: string): string =>
  typed
    .normalize("NFKC")
    .trim()
    .replace(/\s*年度?$/, "");
