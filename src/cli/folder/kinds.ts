/** What a file in a folder of reports is, by its name alone. */
import path from "node:path";
import { isWordFile } from "../word";

/** `report`: looked into, if only to say why it cannot be read · `side`: left by a program beside a report · `other`: no report by its kind. */
export type FileKind = "report" | "side" | "other";

/** Locks of Excel, Word, LibreOffice and WPS, and what macOS keeps of its own. */
const SIDE_FILE = /^(?:~\$|\.~|\._)/;
const SIDE_FOLDER = "__MACOSX";

/** Also of formats that are refused: the refusal then says what to do. */
const isWorkbookFile = (name: string): boolean => /\.(?:xls[xmb]?|xlt[xm]?|ett?|ods)$/i.test(name);

/** `name` is the path within the folder. */
export const kindOfFile = (name: string): FileKind => {
  const steps = name.split(path.sep);
  if (steps.includes(SIDE_FOLDER) || SIDE_FILE.test(steps.at(-1) ?? "")) return "side";
  return isWorkbookFile(name) || isWordFile(name) ? "report" : "other";
};
