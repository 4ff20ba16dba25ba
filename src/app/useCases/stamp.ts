/** 上报标记: a digest of everything the officer reports, and afterwards the answer whether the workbook still is that. */
import type { AnyCell, CellId } from "../../domain/cell";
import { REVIEW_SHEET, STAMP_SHEET } from "../../engine/layout/workbook";
import type { ReportCells } from "../../engine/report/cells";
import { shownIn } from "../../engine/report/shown";
import { RULE_SET_VERSION } from "../../reports/department/rules/registry";
import { textOf } from "../facts";
import { Problem } from "../ports";
import { withPlace } from "../places";
import type { StampView } from "../session";
import { dataOf, load, type Desk, type Loaded } from "./desk";
import { rebuildSheet } from "./rebuild";
import { contentChanges } from "./stampChanges";

/** Written after the stamp, or about it. */
const OUTSIDE = /^(stamp|stampedCells|generated|retiredScores)\./;

/** Canonical: every filled cell by id, in the order of ids, as it is shown. */
const stampedContent = (cells: ReportCells): readonly (readonly [CellId, string])[] =>
  [...cells.all()]
    .filter((c: AnyCell) => c.state !== "blank" && !OUTSIDE.test(c.id))
    .map((c): readonly [CellId, string] => [c.id, shownIn(c)])
    .sort(([a], [b]) => (a < b ? -1 : 1));

const digestOf = async (content: readonly (readonly [CellId, string])[], edition: string): Promise<string> => {
  const bytes = new TextEncoder().encode(JSON.stringify({ edition, rules: RULE_SET_VERSION, content }));
  const hash = await crypto.subtle.digest("SHA-256", bytes);
  return [...new Uint8Array(hash)].map((b) => b.toString(16).padStart(2, "0")).join("");
};

const storedContent = (loaded: Loaded): ReadonlyMap<string, string> =>
  new Map(
    Array.from({ length: loaded.reading.cells.rowCount("stampedCells") }, (_, i) => [
      textOf(loaded.reading.cells, `stampedCells.rows.${i}.cell`),
      textOf(loaded.reading.cells, `stampedCells.rows.${i}.shown`),
    ]),
  );

const BLANK = "（空）";

const changes = (loaded: Loaded): Extract<StampView, { state: "broken" }>["changed"] =>
  contentChanges(storedContent(loaded), new Map(stampedContent(loaded.reading.cells))).map(
    ({ field, was = BLANK, now = BLANK, at, derived }) => ({
      field,
      was,
      now,
      derived,
      ...(at === undefined ? {} : withPlace(at, loaded.reading.places)),
    }),
  );

export const stampViewOf = async (loaded: Loaded): Promise<StampView> => {
  const digest = textOf(loaded.reading.cells, "stamp.digest");
  const on = textOf(loaded.reading.cells, "stamp.on");
  if (digest === "") return { state: "none" };
  const { id, name } = loaded.inUse.edition;
  const same = (await digestOf(stampedContent(loaded.reading.cells), id)) === digest;
  return same ? { state: "intact", on, digest, edition: name } : { state: "broken", on, changed: changes(loaded) };
};

export const stamp = async (desk: Desk): Promise<void> => {
  const loaded = await load(desk);
  if (loaded.assessment.verdict !== "可以上报")
    throw new Problem(
      "unsupported",
      "没有加上报标记",
      `现在的结论是“${loaded.assessment.verdict}”`,
      "请先处理审核提示，结论为“可以上报”时再标记。",
    );
  const content = stampedContent(loaded.reading.cells);
  const digest = await digestOf(content, loaded.inUse.edition.id);
  const data = {
    ...dataOf(loaded),
    stamp: { on: desk.today(), digest, edition: loaded.inUse.edition.id, rules: RULE_SET_VERSION },
    stampedCells: { rows: content.map(([cell, shown]) => ({ cell, shown })) },
  };
  await rebuildSheet(desk, loaded, data, STAMP_SHEET);
  await rebuildSheet(desk, loaded, data, REVIEW_SHEET);
};
