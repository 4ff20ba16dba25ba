/** What a file in a folder of reports is, by its name alone. */
import { isWordFile } from "../document/isWordFile";

/** `report`: looked into, if only to say why it cannot be read · `side`: left by a program beside a report · `other`: no report by its kind. */
type FileKind = "report" | "side" | "other";

/** Locks of Excel, Word, LibreOffice and WPS, and what macOS keeps of its own. */
const SIDE_FILE = /^(?:~\$|\.~|\._)/;
const SIDE_FOLDER = "__MACOSX";

const isWorkbookFile = (name: string): boolean => /\.(?:xls[xmb]?|xlt[xm]?|ett?|ods)$/i.test(name);

/** `name` is the path within the folder. */
export const kindOfFile = (name: string): FileKind => {
  const steps = name.split(/[\\/]/);
  if (steps.includes(SIDE_FOLDER) || SIDE_FILE.test(steps.at(-1) ?? "")) return "side";
  return isWorkbookFile(name) || isWordFile(name) ? "report" : "other";
};

export interface Received {
  /** To be looked into, by name. */
  readonly reports: readonly string[];
  /** How many were left out: what programs leave beside a report. */
  readonly side: number;
  /** How many were left out: no reports by their kind. */
  readonly other: number;
}

export const byName = new Intl.Collator("zh").compare;

/** `names` are paths within the folder. */
export const receivedOf = (names: readonly string[]): Received => {
  const of = (kind: FileKind): string[] => names.filter((name) => kindOfFile(name) === kind);
  return { reports: of("report").sort(byName), side: of("side").length, other: of("other").length };
};
