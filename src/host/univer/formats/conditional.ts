/** Conditional formats whose condition is a formula. Their order in Univer is their priority: the first wins. */
import {
  AddCfCommand,
  CFRuleType,
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  DeleteCfCommand,
  MoveCfCommand,
  SetCfCommand,
} from "@univerjs/sheets-conditional-formatting";
import { itemNotFound } from "../../protocol/errors";
import { requirePermission } from "../access";
import type { IConditionFormattingRule, IFormulaHighlightCell, IStyleData } from "../data";
import { requireFormula } from "../formulas/formulaText";
import { lostReferences } from "../formulas/lostReferences";
import { CellRange, fromGrid, toGrid } from "../range";
import { intersection, without } from "../../../workbook/area";
import type { Zone } from "../range";
import type { Sheet } from "../book";

export type FormulaRule = IConditionFormattingRule<IFormulaHighlightCell>;
type RuleStyle = FormulaRule["rule"]["style"];

export const formulaRule = (
  cfId: string,
  ranges: FormulaRule["ranges"],
  formula: string,
  style: RuleStyle,
): FormulaRule => ({
  cfId,
  ranges,
  stopIfTrue: false,
  rule: { type: CFRuleType.highlightCell, subType: CFSubRuleType.formula, value: formula, style },
});

/** One rule; looked up anew each time, since rows move it and commands replace it. */
export class ConditionalRule {
  constructor(
    readonly sheet: Sheet,
    readonly id: string,
  ) {}

  get alive(): boolean {
    return this.sheet.alive && all(this.sheet).some((rule) => rule.cfId === this.id);
  }

  private get stored(): IConditionFormattingRule {
    const rule = all(this.sheet).find((each) => each.cfId === this.id);
    if (rule === undefined) throw itemNotFound();
    return rule;
  }

  private get data(): FormulaRule {
    const { stored } = this;
    if (!isFormulaRule(stored)) throw itemNotFound();
    return stored;
  }

  /** Every other kind reads as CellValue: an add-in that looks for its own formulas must only know that these are none. */
  get type(): "Custom" | "CellValue" {
    return isFormulaRule(this.stored) ? "Custom" : "CellValue";
  }

  get formula(): string {
    return lostReferences.toExcel(this.data.rule.value);
  }

  get style(): RuleStyle {
    return this.data.rule.style;
  }

  get stopIfTrue(): boolean {
    return this.stored.stopIfTrue;
  }

  get ranges(): readonly CellRange[] {
    return this.stored.ranges.map((range) => new CellRange(this.sheet, fromGrid(range)));
  }

  get priority(): number {
    return all(this.sheet).findIndex((rule) => rule.cfId === this.id);
  }

  setFormula(value: string): void {
    const { data } = this;
    requireFormula(value.startsWith("=") ? value : `=${value}`);
    this.replace({ ...data, rule: { ...data.rule, value: lostReferences.toUniver(value) } });
  }

  setStyle(part: Partial<IStyleData>): void {
    const { data } = this;
    this.replace({ ...data, rule: { ...data.rule, style: { ...data.rule.style, ...part } } });
  }

  setStopIfTrue(stopIfTrue: boolean): void {
    this.replace({ ...this.stored, stopIfTrue });
  }

  setPriority(priority: number): void {
    requirePermission(this.sheet, "allowFormatCells");
    const target = all(this.sheet)[priority];
    if (target === undefined || target.cfId === this.id) return;
    this.sheet.book.engine.run(MoveCfCommand.id, {
      ...this.sheet.where,
      start: { id: this.id, type: "self" },
      end: { id: target.cfId, type: this.priority > priority ? "before" : "after" },
    });
  }

  delete(): void {
    requirePermission(this.sheet, "allowFormatCells");
    this.sheet.book.engine.run(DeleteCfCommand.id, { ...this.sheet.where, cfId: this.id });
  }

  /** Takes the rule away from these cells; a rule without cells is deleted. */
  leave(zone: Zone): void {
    const left = zone.parts.reduce(
      (areas, part) => areas.flatMap((area) => without(area, part)),
      this.ranges.map((range) => ({ row: range.row, col: range.col, rows: range.rows, cols: range.cols })),
    );
    if (left.length === 0) this.delete();
    else this.replace({ ...this.stored, ranges: left.map(toGrid) });
  }

  private replace(rule: IConditionFormattingRule): void {
    requirePermission(this.sheet, "allowFormatCells");
    this.sheet.book.engine.run(SetCfCommand.id, { ...this.sheet.where, cfId: this.id, rule: structuredClone(rule) });
  }
}

/** The rules that touch any of the cells, most important first. */
export const rulesOn = (zone: Zone): readonly ConditionalRule[] =>
  all(zone.sheet)
    .filter((rule) =>
      rule.ranges.some((range) => zone.parts.some((part) => intersection(fromGrid(range), part) !== undefined)),
    )
    .map((rule) => new ConditionalRule(zone.sheet, rule.cfId));

export const findRule = (sheet: Sheet, id: string): ConditionalRule | undefined =>
  all(sheet).some((rule) => rule.cfId === id) ? new ConditionalRule(sheet, id) : undefined;

/** A rule that never applies until it gets its formula; as in Excel it goes before those that are there. */
export const addFormulaRule = (zone: Zone): ConditionalRule => {
  const { sheet } = zone;
  requirePermission(sheet, "allowFormatCells");
  for (const part of zone.parts) part.makeRoom();
  const cfId = sheet.book.freshId("cf", (id) => all(sheet).some((rule) => rule.cfId === id));
  sheet.book.engine.run(AddCfCommand.id, {
    ...sheet.where,
    rule: formulaRule(
      cfId,
      zone.parts.map((part) => part.inGrid),
      "=FALSE",
      {},
    ),
  });
  return new ConditionalRule(sheet, cfId);
};

/** Univer's own command for this looks at the selection instead of the ranges it is given. */
export const clearRules = (zone: Zone): void => {
  for (const rule of rulesOn(zone)) rule.leave(zone);
};

const all = (sheet: Sheet): readonly IConditionFormattingRule[] =>
  sheet.book.engine.get(ConditionalFormattingRuleModel).getSubunitRules(sheet.book.unitId, sheet.id) ?? [];

export const isFormulaRule = (rule: IConditionFormattingRule): rule is FormulaRule =>
  rule.rule.type === CFRuleType.highlightCell && "subType" in rule.rule && rule.rule.subType === CFSubRuleType.formula;
