/** A tie as Excel's own formula. Blank operands give a blank, and ROUND(…,6) removes binary noise while keeping 分 exact in 万元. */
import type { CellId } from "../../domain/cell";
import { absoluteAddress, cellAddress, quoteSheet } from "../../workbook/address";
import type { Expr } from "../schema/expr";
import { cellName } from "../schema/names";
import type { Schema } from "../schema/schema";
import { derivationOf } from "../report/complete";
import { columnSite, type Sites } from "./sites";
import { cellIn, fieldIn, isBare, rowIn, sectionIn, keyIn } from "../schema/path";

const missing = (what: string): Error => new Error(`The layout has no place for ${what}`);

const operand = (path: string, prefix: string, sheet: string, sites: Sites): string => {
  if (!isBare(path)) {
    const ref = sites.schema.fieldRef(path);
    if (ref.section.type !== "list") return cellName(ref.section, ref.field);
  }
  const place = sites.place(isBare(path) ? cellIn(prefix, path) : sites.schema.cellIdOf(path));
  if (place === undefined) throw missing(path);
  return (place.sheet === sheet ? "" : `${quoteSheet(place.sheet)}!`) + cellAddress(place.row, place.col);
};

/** All rows of a column. */
const columnRef = (fieldId: string, sheet: string, sites: Sites): string => {
  const site = columnSite(sectionIn(fieldId), keyIn(fieldId), sites);
  if (site === undefined) throw missing(fieldId);
  return (site.sheet === sheet ? "" : `${quoteSheet(site.sheet)}!`) + absoluteAddress(site.area);
};

/** How a figure is looked up by the name of a unit. */
type LookUp = (names: string, name: string, figures: string) => string;

/** As written: SUMIF takes ~, * and ? in a name for wildcards, and passes over capitals. SUMPRODUCT takes texts for nothing. No name is no unit's. */
const exactly: LookUp = (names, name, figures) => `SUMPRODUCT(--EXACT(${names},${name}),--(${names}<>""),${figures})`;

const byPattern: LookUp = (names, name, figures) => `SUMIF(${names},${name},${figures})`;

interface At {
  readonly lookUp: LookUp;
  readonly prefix: string;
  readonly sheet: string;
  readonly sites: Sites;
}

const unitColumnOf = (path: string, schema: Schema): string => {
  const section = schema.sectionOf(sectionIn(path));
  if (section.type !== "table") throw missing(`the units of ${path}`);
  return section.unitColumn;
};

const ofUnit = (e: Extract<Expr, { op: "ofUnit" }>, at: At): string => {
  const column = (fieldId: string): string => columnRef(fieldId, at.sheet, at.sites);
  const own = unitColumnOf(at.prefix, at.sites.schema);
  const names = column(fieldIn(sectionIn(e.path), unitColumnOf(e.path, at.sites.schema)));
  return at.lookUp(names, operand(own, at.prefix, at.sheet, at.sites), column(e.path));
};

/** The value without a guard; SUM() reads text and blanks as nothing. */
const body = (e: Expr, at: At): string => {
  const one = (path: string): string => operand(path, at.prefix, at.sheet, at.sites);
  switch (e.op) {
    case "ref":
      return `SUM(${one(e.path)})`;
    case "same":
      return one(e.path);
    case "add":
      return `SUM(${e.terms.map((t) => (t.op === "ref" ? one(t.path) : body(t, at))).join(",")})`;
    case "subtract":
      return `${body(e.from, at)}-${body(e.what, at)}`;
    case "ratio":
      return e.part.op === "subtract"
        ? `(${body(e.part, at)})/${body(e.whole, at)}`
        : `${body(e.part, at)}/${body(e.whole, at)}`;
    case "ofUnit":
      return ofUnit(e, at);
    case "columnSum":
      return `SUM(${columnRef(e.path, at.sheet, at.sites)})`;
  }
};

const countedOf = (e: Expr, at: At): string => {
  if (e.op === "columnSum") return columnRef(e.path, at.sheet, at.sites);
  if (e.op === "add")
    return e.terms
      .map((t) => (t.op === "ref" ? operand(t.path, at.prefix, at.sheet, at.sites) : ""))
      .filter((t) => t !== "")
      .join(",");
  return e.op === "subtract" && e.what.op === "ref" ? operand(e.what.path, at.prefix, at.sheet, at.sites) : "";
};

const whole = (e: Expr, at: At): string => {
  if (e.op === "same") return `=IF(COUNT(${body(e, at)})=0,"",${body(e, at)})`;
  if (e.op === "ratio") return `=IF(${body(e.whole, at)}=0,"",${body(e, at)})`;
  return `=IF(COUNT(${countedOf(e, at)})=0,"",ROUND(${body(e, at)},6))`;
};

const standard = (id: CellId, sheet: string, sites: Sites, lookUp: LookUp): string | undefined => {
  const how = derivationOf(id, sites.schema);
  if (how === undefined) return undefined;
  if (how.kind === "expr") return whole(how.expr, { prefix: rowIn(id), sheet, sites, lookUp });
  const ref = sites.schema.fieldRef(id);
  const column = columnRef(ref.id, sheet, sites);
  return `=IF(COUNT(${column})=0,"",ROUND(SUM(${column}),6))`;
};

/** undefined for an entered cell. */
export const formulaFor = (id: CellId, sheet: string, sites: Sites): string | undefined =>
  standard(id, sheet, sites, exactly);

/** As earlier versions of the form wrote it. */
export const earlierFormulaFor = (id: CellId, sheet: string, sites: Sites): string | undefined =>
  standard(id, sheet, sites, byPattern);
