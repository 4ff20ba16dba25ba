/** 上报标记: a digest of everything the officer reports, and afterwards the answer whether the workbook still is that. */
import { REVIEW_SHEET, STAMP_SHEET } from "../../engine/standard";
import type { AnyCell, CellId } from "../../domain/cell";
import { asSeen } from "../../domain/invisibleCharacters";
import type { RuleCard } from "../../engine/checks/rule";
import type { ReportCells } from "../../engine/report/cells";
import { shownIn } from "../../engine/report/shown";
import { ruleSetVersion } from "../../engine/checks/version";
import { Problem } from "../ports";
import { withPlace } from "../present/places";
import type { StampView } from "../views/stamp";
import { dataOf, load } from "../loading/load";
import type { WorkbookContext, Loaded } from "../loading/context";
import { rebuildSheet } from "./rebuild";
import { contentChanges } from "./stampChanges";
import { isRuleRow, ruleRows, rulesSince } from "./stampRules";
import { currentId, storedId } from "../../engine/schema/storedId";
import { cellIn, listRows, sectionIn } from "../../engine/schema/path";
import { textOf } from "../../engine/report/cells";

/** Written after the stamp, or about it. */
const OUTSIDE: ReadonlySet<string> = new Set(["stamp", "stampedCells", "generated", "retiredScores"]);

/** A text was stamped as the number that stands in its cell, before formats were read: nothing has changed since. */
const stampedText = (cell: AnyCell, stamped: string | undefined): string =>
  stamped !== undefined && cell.state === "filled" && typeof cell.value === "string" && cell.typed === stamped
    ? stamped
    : shownIn(cell);

/** With the ends of lines that stand in the cells: so they were stamped before they were read as one. */
const asTyped = (cell: AnyCell, shown: string): string =>
  cell.state === "filled" && typeof cell.value === "string" && cell.typed?.includes("\r") === true
    ? asSeen(cell.typed).trim()
    : shown;

/** Canonical: every filled cell by the id that workbooks keep, in the order of these ids, as it is shown. `stored`: what was stamped, where anything was. */
const stampedContent = (
  cells: ReportCells,
  stored: ReadonlyMap<string, string> = new Map(),
): readonly (readonly [string, string])[] =>
  [...cells.all()]
    .filter((c: AnyCell) => c.state !== "blank" && !OUTSIDE.has(sectionIn(c.id)))
    .map((c): readonly [string, string] => {
      const id = storedId(cells.schema, c.id);
      return [id, stampedText(c, stored.get(id))];
    })
    .sort(([a], [b]) => (a < b ? -1 : 1));

const withTypedLines = (content: StampedContent, cells: ReportCells): StampedContent =>
  content.map(([id, shown]) => [id, asTyped(cells.cell(currentId(cells.schema, id)), shown)]);

type StampedContent = ReturnType<typeof stampedContent>;

/** `rules` is the version by which the report was checked then. */
const digestOf = async (content: StampedContent, edition: string, rules: string): Promise<string> => {
  const bytes = new TextEncoder().encode(JSON.stringify({ edition, rules, content }));
  const hash = await crypto.subtle.digest("SHA-256", bytes);
  return [...new Uint8Array(hash)].map((b) => b.toString(16).padStart(2, "0")).join("");
};

const storedContent = (loaded: Loaded): ReadonlyMap<string, string> =>
  new Map(
    listRows("stampedCells", loaded.reading.cells.rowCount("stampedCells")).map((row) => [
      textOf(loaded.reading.cells, cellIn(row, "cell")),
      textOf(loaded.reading.cells, cellIn(row, "shown")),
    ]),
  );

const BLANK = "（空）";

type Changes = Extract<StampView, { state: "broken" }>["changed"];

const byCell = (content: StampedContent, { reading: { cells } }: Loaded): ReadonlyMap<CellId, string> =>
  new Map(content.map(([id, shown]) => [currentId(cells.schema, id), shown]));

const contentNow = (loaded: Loaded, stored: ReadonlyMap<string, string>): Changes =>
  contentChanges(
    byCell(
      [...stored].filter(([cell]) => !isRuleRow(cell)),
      loaded,
    ),
    byCell(stampedContent(loaded.reading.cells, stored), loaded),
    loaded.reading.cells.schema,
  ).map(({ field, was = BLANK, now = BLANK, at, derived }) => ({
    field,
    was,
    now,
    derived,
    ...(at === undefined ? {} : withPlace(at, loaded.reading.places)),
  }));

const editionName = ({ report }: Loaded, id: string): string => report.editions.find((e) => e.id === id)?.name ?? id;

/** Where no cell differs, it is the edition or the record of the stamp itself. */
const changes = (loaded: Loaded, stored: ReadonlyMap<string, string>): Changes => {
  const found = contentNow(loaded, stored);
  if (found.length > 0) return found;
  const { cells, places } = loaded.reading;
  const [was, now] = [textOf(cells, "stamp.edition"), loaded.inUse.edition.id];
  return was === now
    ? [{ field: "上报标记的记录", was: "原样", now: "被改动", derived: false, ...withPlace("stamp.digest", places) }]
    : [{ field: "评分标准", was: editionName(loaded, was), now: editionName(loaded, now), derived: false }];
};

export const stampViewOf = async (
  loaded: Loaded,
  rules: readonly RuleCard[] = loaded.report.rules,
): Promise<StampView> => {
  const { cells } = loaded.reading;
  const [digest, on, version] = [
    textOf(cells, "stamp.digest"),
    textOf(cells, "stamp.on"),
    textOf(cells, "stamp.rules"),
  ];
  if (digest === "") return { state: "none" };
  const { id, name } = loaded.inUse.edition;
  const stored = storedContent(loaded);
  const content = stampedContent(cells, stored);
  const isStamped = async (of: StampedContent): Promise<boolean> => (await digestOf(of, id, version)) === digest;
  const same = (await isStamped(content)) || (await isStamped(withTypedLines(content, cells)));
  const newRules = rulesSince(version, stored, rules);
  return {
    ...(same
      ? { state: "intact", on, digest, edition: name }
      : { state: "broken", on, changed: changes(loaded, stored) }),
    ...(newRules === undefined ? {} : { newRules }),
  };
};

export const stamp = async (context: WorkbookContext): Promise<void> => {
  const loaded = await load(context);
  if (loaded.assessment.verdict !== "可以上报")
    throw new Problem(
      "unsupported",
      "没有加上报标记",
      `现在的结论是“${loaded.assessment.verdict}”`,
      "请先处理审核提示，结论为“可以上报”时再标记。",
    );
  const content = stampedContent(loaded.reading.cells);
  const rules = ruleSetVersion(loaded.report.rules);
  const digest = await digestOf(content, loaded.inUse.edition.id, rules);
  const data = {
    ...dataOf(loaded),
    stamp: { on: context.today(), digest, edition: loaded.inUse.edition.id, rules },
    stampedCells: { rows: [...content.map(([cell, shown]) => ({ cell, shown })), ...ruleRows(loaded.report.rules)] },
  };
  await rebuildSheet(context, loaded, data, STAMP_SHEET);
  await rebuildSheet(context, loaded, data, REVIEW_SHEET);
};
