/** What a department's report in Word is read as, and what of it is told. */
import { readDocument } from "../../src/docx";
import { placeWords } from "../../src/engine/fromDocument/place";
import {
  readDocumentReport,
  type DepartmentDocument,
} from "../../src/reports/department/fromDocument/readDocumentReport";
import { wordFile, type PackageOptions } from "./wordFile";

export const readWord = (body: string, options: PackageOptions = {}): DepartmentDocument =>
  readDocumentReport(readDocument(wordFile(body, options)));

export const valuesIn = ({ found }: DepartmentDocument): Readonly<Record<string, string>> =>
  Object.fromEntries([...found].flatMap(([id, { datum }]) => (datum === null ? [] : [[id, datum]])));

/** Each with its place, and why. */
export const toldOf = ({ unplaced }: DepartmentDocument): readonly string[] =>
  unplaced.map(({ place, text, because = "" }) =>
    [placeWords(place), text, because].filter((part) => part !== "").join(" "),
  );
