/** 基础数据 and 比率测算 as the Word report of a workbook attaches them: each part under its title, laid out as on its sheet. */
import type { Line, LineCell } from "../../../engine/fromDocument/lines";
import { exactLabel, labelKey, labelsOf } from "../../../engine/fromDocument/words";
import { fieldsOf } from "../../../engine/schema/lookup";
import { cellIn } from "../../../engine/schema/path";
import { WHOLE_TITLE } from "../../project/wholeSheet";
import { editions } from "../editions";
import { sectionKeys, type SectionKey } from "../form";
import { sectionOf } from "../schema";
import { BASIS_NOTE, BASIS_TITLE, RATIOS_TITLE } from "../sheets/basis";
import { printedSections } from "./paper";
import { take, type DocumentReading, type PartReader } from "./reading";
import { standardOf } from "./standard";
import { oneOf } from "./wording";

const beginning = oneOf([BASIS_TITLE]);
const ownWords = oneOf([BASIS_TITLE, BASIS_NOTE]);

const wholeTitle = oneOf([WHOLE_TITLE]);

const parts = labelsOf<SectionKey>([
  ...sectionKeys
    .filter((key) => !printedSections.includes(key) && sectionOf(key).type !== "table")
    .map((key): readonly [SectionKey, readonly string[]] => [key, [sectionOf(key).label]]),
  ["ratios", [RATIOS_TITLE]],
]);

const textOf = (cell: LineCell | undefined): string => cell?.text ?? "";

const keyOf = (section: SectionKey, label: LineCell | undefined): string | undefined =>
  Object.entries(fieldsOf(sectionOf(section))).find(
    ([, field]) => labelKey(field.label) === labelKey(textOf(label)),
  )?.[0];

/** A label, its value, and what it is used for. What is worked out from others is passed over. */
const readFields = (reading: DocumentReading, section: SectionKey, rows: readonly Line[]): void => {
  for (const { cells } of rows) {
    const [label, value] = cells;
    const key = keyOf(section, label);
    if (key === undefined) continue;
    if (value !== undefined && fieldsOf(sectionOf(section))[key]?.is === undefined)
      take(reading, cellIn(section, key), value);
    reading.draft.settle(...cells);
  }
};

/**
 * Indicators are printed by their names. Of two with one name the list goes on to the next where ① comes again; "" where nothing tells which is meant.
 */
const indicatorsIn = ({ sheet }: DocumentReading): ((name: string, item: string) => string) => {
  const ids = standardOf(sheet, editions)?.ids;
  const seen = new Map<string, number>();
  return (name, item) => {
    const named = sheet.filter(({ over }) => labelKey(textOf(over["level3"])) === labelKey(name));
    const mark = /^\s*[①-⑳]/.exec(item)?.[0].trim();
    if (named.length > 1 && mark === undefined) return "";
    const line = `${labelKey(name)}${mark ?? ""}`;
    const nth = named.length > 1 ? (seen.get(line) ?? 0) : 0;
    seen.set(line, nth + 1);
    return ids?.get(named[nth]?.prefix ?? "") ?? "";
  };
};

const readList = (reading: DocumentReading, section: SectionKey, [head, ...rows]: readonly Line[]): void => {
  const fields = fieldsOf(sectionOf(section));
  const columns = (head?.cells ?? []).flatMap((cell) => keyOf(section, cell) ?? []);
  if (head === undefined || columns.length < head.cells.length) return;
  reading.draft.settle(...head.cells);
  const codeAt = columns.findIndex((key) => fields[key]?.code !== undefined);
  const idOf = indicatorsIn(reading);
  for (const { cells } of rows) {
    const [item, ...others] = cells.filter((_, i) => i !== codeAt);
    if ([item, ...others].every((cell) => textOf(cell) === "")) continue;
    const code = codeAt < 0 ? undefined : idOf(textOf(cells[codeAt]), textOf(item));
    if (code === "") continue;
    const prefix = reading.draft.addRow(section);
    columns.forEach((key, i) => {
      const cell = cells[i];
      if (cell === undefined) return;
      if (i === codeAt) reading.draft.put(cellIn(prefix, key), code ?? null, cell.place);
      else take(reading, cellIn(prefix, key), cell);
    });
    reading.draft.settle(...cells);
  }
};

/** What stands under the title of a part. */
const readRows = (reading: DocumentReading, section: SectionKey, rows: readonly Line[]): void => {
  if (section === "ratios") reading.draft.settle(...rows.flatMap(({ cells }) => cells));
  else if (sectionOf(section).type === "fields") readFields(reading, section, rows);
  else readList(reading, section, rows);
};

/** The projects together, in the tables below the title; they themselves stand behind it. */
const keepProjects = ({ lines, draft, wholes }: DocumentReading, at: number): number => {
  draft.settle(...(lines[at]?.cells ?? []));
  const end = lines.findIndex(({ table }, i) => i > at && table === "");
  const rows = lines.slice(at + 1, end < 0 ? undefined : end);
  wholes.push(...rows);
  return 1 + rows.length;
};

export const readAttachment: PartReader = (reading, at) => {
  const { lines, draft } = reading;
  const line = lines[at];
  const title = textOf(line?.cells[0]);
  if (line?.table !== "") return 0;
  if (exactLabel(title, beginning) === true) reading.attached = true;
  if (reading.attached !== true) return 0;
  if (exactLabel(title, wholeTitle) === true) return keepProjects(reading, at);
  const section = exactLabel(title, parts);
  if (section === undefined && exactLabel(title, ownWords) === undefined) return 0;
  draft.settle(...line.cells);
  const table = lines[at + 1]?.table ?? "";
  if (section === undefined || table === "") return 1;
  const end = lines.findIndex((each, i) => i > at && each.table !== table);
  const rows = lines.slice(at + 1, end < 0 ? undefined : end);
  readRows(reading, section, rows);
  return 1 + rows.length;
};
