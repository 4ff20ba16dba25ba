/** From a text document to the report, by the words of the form; nothing rests on where something stands. */
import type { Aside, TextDocument } from "../../../document/model";
import { DocumentDraft } from "../../../engine/fromDocument/draft";
import { documentLines, linesBeside, type Line } from "../../../engine/fromDocument/lines";
import { withoutContinuations } from "../../../engine/fromDocument/heads";
import { editions } from "../editions";
import type { DocumentReport } from "../../../engine/definition/documentForm";
import type { ReportData } from "../form";
import { readAttachment } from "./attachments";
import { readBaseForm } from "./baseForm";
import { readCaption } from "./captions";
import { yearsOf } from "./cover";
import { readGoals, readIndicators } from "./goals";
import { readLabelled } from "./labelled";
import { leaveAside, leaveRest, leaveSecond } from "./leftOver";
import { readEvaluators, readEvidence, readTaskList } from "./lists";
import { readProse } from "./prose";
import type { DocumentReading, PartReader } from "./reading";
import { readScoring } from "./scoring";
import { placesOfStandard, standardOf } from "./standard";
import { startOfSecond } from "./secondReport";
import { dataOf } from "./toData";
import { readTransposed } from "./transposed";
import { readUnitTable } from "./unitTables";
import { readProject } from "../../project/fromDocument/readProject";
import { readWhole } from "../../project/fromDocument/readWhole";
import { departmentWith } from "..";

export interface DepartmentDocument extends DocumentReport {
  readonly data: ReportData;
}

const TABLES: readonly PartReader[] = [readUnitTable, readTransposed];

const PARTS: readonly PartReader[] = [
  // Before all others: words of a project's form are words of the department's too.
  readProject,
  readAttachment,
  readProse,
  readUnitTable,
  readScoring,
  readGoals,
  readIndicators,
  readEvaluators,
  readEvidence,
  readTaskList,
  readBaseForm,
  readTransposed,
  readCaption,
  readLabelled,
];

export const readDocumentReport = ({ blocks, asides }: TextDocument): DepartmentDocument => {
  const whole = withoutContinuations(documentLines(blocks));
  const second = startOfSecond(whole);
  const lines = [...whole.slice(0, second), ...asides.flatMap(boxLines)];
  const reading: DocumentReading = {
    lines,
    years: yearsOf(lines),
    draft: new DocumentDraft(),
    sheet: [],
    tablesInProse: [],
    annexes: new Map(),
    wholes: [],
    caption: {},
    projects: 0,
  };
  for (let at = 0; at < reading.lines.length;) at += readPart(reading, at, PARTS);
  readTablesInProse(reading);
  readWhole(reading, reading.wholes);
  leaveRest(reading);
  if (second !== undefined) leaveSecond(reading, whole[second]);
  for (const aside of asides) leaveAside(reading, aside);
  const standard = standardOf(reading.sheet, editions);
  const { found, unplaced } = reading.draft;
  const numbers = Array.from({ length: reading.projects }, (_, i) => i + 1);
  return {
    data: dataOf(reading.draft, standard, departmentWith(numbers).schema),
    numbers,
    edition: standard?.edition.id,
    found: standard === undefined ? found : new Map([...found, ...placesOfStandard(reading.sheet, standard)]),
    unplaced,
  };
};

/** A cover is often made of boxes: what stands in them is read as if it stood in the text, and told apart by its place. */
const boxLines = ({ kind, text }: Aside): readonly Line[] => (kind === "textBox" ? linesBeside(text, "文本框") : []);

/** Tables that the text brings along, where the form's own tables did not say it already. */
const readTablesInProse = (reading: DocumentReading): void => {
  reading.inProse = true;
  const [first = 0] = reading.tablesInProse;
  let next = first;
  for (const at of reading.tablesInProse) {
    if (at < next) continue;
    if (reading.lines[at - 1]?.table !== reading.lines[at]?.table) readCaptionsAbove(reading, at);
    next = at + readPart(reading, at, TABLES);
  }
};

/** Of a table in the text: what stood over others no longer holds. */
const readCaptionsAbove = (reading: DocumentReading, at: number): void => {
  reading.caption = {};
  delete reading.part;
  for (const above of [at - 2, at - 1]) if (reading.lines[above]?.table === "") readCaption(reading, above);
};

/** The first reader that knows what begins here takes it; a line that none knows is passed over. */
const readPart = (reading: DocumentReading, at: number, parts: readonly PartReader[]): number => {
  for (const read of parts) {
    const taken = read(reading, at);
    if (taken > 0) return taken;
  }
  return 1;
};
