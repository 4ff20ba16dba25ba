import { assess, type Assessment } from "../../src/app/assess";
import { editionInUse } from "../../src/app/editions";
import { sample } from "../../src/app/sample";
import { standardWorkbook } from "../../src/app/standardWorkbook";
import type { AnyCell } from "../../src/domain/cell";
import { decimal } from "../../src/domain/decimal";
import { sectionKeys } from "../../src/form/form";
import { reportCells, type ReportCells } from "../../src/form/report/cells";
import { complete, derivationOf } from "../../src/form/report/complete";
import { fromData, toData } from "../../src/form/report/data";

const { data, edition, self } = sample("corrected");
const { cells } = standardWorkbook(data, edition, self);
const inUse = editionInUse(edition, cells);
const counts = Object.fromEntries(sectionKeys.map((key) => [key, cells.rowCount(key)]));

const assessed = (of: ReportCells, before?: Assessment): Assessment =>
  assess({
    cells: of,
    faults: [],
    inUse: editionInUse(edition, of),
    source: "data",
    ...(before === undefined ? {} : { before }),
  });

/** As a person would: another figure, a longer text; everything derived follows. */
const edited = (cell: AnyCell): AnyCell => {
  if (cell.state !== "filled") return cell;
  if (typeof cell.value === "string") return { ...cell, value: `${cell.value}×××` };
  return { ...cell, value: { ...cell.value, value: cell.value.value.plus(decimal("1.5")) } };
};

const withEdit = (id: string): ReportCells => {
  const entered = [...cells.all()].filter((c) => derivationOf(c.id) === undefined);
  return complete(reportCells(new Map(entered.map((c) => [c.id, c.id === id ? edited(c) : c])), counts));
};

/** A unit row with nothing in it yet but a figure, as a paste leaves it; or without it again. */
const withRow = (figure: string | null): ReportCells => {
  const rows = [...(data.income?.rows ?? []), ...(figure === null ? [] : [{ grant: figure }])];
  return complete(fromData({ ...toData(cells), income: { rows } }));
};

test("a row that came or went is checked by every rule that reads its table, its blank cells included", () => {
  const [without, before] = [withRow(null), withRow("0")];
  for (const [from, to] of [
    [without, before],
    [before, without],
  ] as const) {
    const whole = assessed(to);
    expect(assessed(to, assessed(from)).findings).toEqual(whole.findings);
  }
  expect(assessed(before).findings.map((f) => f.rule)).toContain("机构.缺名");
});

const editable = [...cells.all()]
  .filter((c) => c.state === "filled" && derivationOf(c.id) === undefined && !c.id.startsWith("area."))
  .map((c) => c.id);

test("checking again only what an edit concerns gives what a whole check gives, whatever cell was edited", () => {
  const before = assess({ cells, faults: [], inUse, source: "data" });
  expect(editable.length).toBeGreaterThan(150);
  for (const id of editable) {
    const after = withEdit(id);
    const whole = assessed(after);
    const again = assessed(after, before);
    expect({ id, findings: again.findings, run: again.run, verdict: again.verdict }).toEqual({
      id,
      findings: whole.findings,
      run: whole.run,
      verdict: whole.verdict,
    });
  }
});
