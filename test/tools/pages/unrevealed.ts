/**
 * Which entered figures can be wrong with nothing to tell it: each is put a little higher in the corrected sample, everything that follows from
 * it worked out again as Excel would, and all rules are asked. What they say of prose depends on what a paragraph repeats, and is left out.
 */
import type { AnyCell, CellId } from "../../../src/domain/cell";
import { isFigureKind } from "../../../src/engine/schema/field";
import { fieldRef, findField, schema, type Cells } from "../../../src/reports/department/schema";
import { complete, derivationOf } from "../../../src/engine/report/complete";
import { readCell, withCells } from "../../../src/engine/report/cells";
import { labelOf } from "../../../src/engine/report/label";
import { rules } from "../../../src/reports/department/rules/registry";
import { runRules } from "../../../src/engine/checks/run";
import { contextOfCells, correctedBook } from "../../support/report";
import { table } from "./markdown";
import { fieldIdOf } from "../../../src/engine/schema/path";

const asked = rules.filter((r) => r.group !== "报告综述");
const { cells } = correctedBook.reading;

/** The sample without what is derived. */
const entered: ReadonlyMap<CellId, AnyCell> = new Map(
  [...cells.all()].map((c) => [
    c.id,
    derivationOf(c.id, schema) === undefined ? c : { id: c.id, state: "blank" as const },
  ]),
);

const withFigure = (id: CellId, value: string): Cells =>
  complete(withCells(cells, new Map([...entered, [id, readCell(fieldRef(id).field, id, { value })]])));

/** A twentieth more, or one more of what is counted: nothing that looks odd by itself. */
const aLittleMore = (id: CellId): string | undefined => {
  const cell = cells.figure(id);
  if (cell.state !== "filled" || derivationOf(id, schema) !== undefined) return undefined;
  const { value } = cell.value;
  const more =
    fieldRef(id).field.kind === "count"
      ? value.plus(1)
      : value.isZero()
        ? value.plus(1)
        : value.times("1.05").toDecimalPlaces(2);
  return more.toFixed();
};

const isRevealed = (id: CellId, value: string): boolean =>
  runRules(asked, contextOfCells(withFigure(id, value))).findings.length > 0;

/** One cell for each entered figure of the form, the first that the sample fills. */
const samples = (): ReadonlyMap<string, CellId> => {
  const first = new Map<string, CellId>();
  for (const { id } of cells.all()) {
    const kind = findField(id)?.field.kind;
    if (
      kind !== undefined &&
      isFigureKind(kind) &&
      kind !== "score" &&
      aLittleMore(id) !== undefined &&
      !first.has(fieldIdOf(id))
    )
      first.set(fieldIdOf(id), id);
  }
  return first;
};

const unrevealed = (): readonly string[] =>
  [...samples()].flatMap(([field, id]) => {
    const more = aLittleMore(id);
    return more === undefined || isRevealed(id, more) ? [] : [field];
  });

const INTRO =
  "下列栏目的数填错一点（金额多 5%，人数、份数多 1），各表之间没有任何关系能看出来：只有综述文字写到同一个数，或与原始凭证核对，才能发现。填写时请逐一核对原件。";

export const unrevealedPart = (): string =>
  [
    "## 表内看不出错的栏目",
    INTRO,
    table(
      ["编号", "栏目"],
      unrevealed().map((id) => [`\`${id}\``, labelOf(id, cells)]),
    ),
  ].join("\n\n");
