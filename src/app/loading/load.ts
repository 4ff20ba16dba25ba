/** A workbook of ours, read and checked in one go. */
import { reportHolding, type Report, type StandardData } from "../../engine/definition/report";
import { toData } from "../../engine/report/data";
import { isOurName, KIND_NAME, EDITION_NAME } from "../../engine/schema/names";
import { rememberingReader } from "../../engine/prose";
import type { TypedScores } from "../../engine/standard/scoringRows";
import { parseRef } from "../../workbook/address";
import type { NameSpec, WorkbookSnapshot } from "../../workbook/model";
import { assess } from "../assessment/assess";
import { heldText } from "../../workbook/textConstant";
import { Problem } from "../ports";
import { editionInUse } from "../standard/editions";
import { ourSheets, sheetsToRead, withOurNames } from "../structure/ownSheets";
import { formIn } from "../structure/faults/layoutFaults";
import { numbersThere } from "../structure/furtherSheets";
import { readWhole, withFoundNames } from "../structure/readWithFaults";
import {
  holdsSeveral,
  isOurs,
  partOfForm,
  shareOfNames,
  tabsToLookAt,
  TOP,
  type PartOfForm,
} from "../structure/recognise";
import type { Loaded, ReadContext } from "./context";

/** What is known of the workbook before it is read: its names, and what stands on top of its tabs. */
export interface KnownBefore {
  readonly names?: readonly NameSpec[];
  readonly tops?: readonly string[];
}

type Reading = Pick<ReadContext, "report" | "workbook">;

/** What stands on top of the tabs of a workbook that neither names nor titles tell to be ours. */
export const topTexts = async (
  { report, workbook }: Reading,
  names: readonly Pick<NameSpec, "name">[],
  tabs: readonly string[],
): Promise<readonly string[]> => {
  const asked = tabsToLookAt(report, names, tabs);
  return asked.length === 0 ? [] : ((await workbook.topTexts?.(asked, TOP)) ?? []);
};

/** A sheet of ours under another title, whose names have lost their cells, is looked for among the tabs that were not read. */
const withLostSheets = async (
  context: Reading,
  snapshot: WorkbookSnapshot,
  tops: KnownBefore["tops"],
): Promise<WorkbookSnapshot> => {
  const { report, workbook } = context;
  const { tabs = [], names } = snapshot;
  const texts = tops ?? (await topTexts(context, names, tabs));
  const { ours, perhaps } = sheetsToRead(report, names, tabs, () => texts);
  if (perhaps.size === 0) return snapshot;
  try {
    return await workbook.read([...ours, ...perhaps]);
  } catch (cause) {
    if (cause instanceof Problem && cause.code === "tooLarge") return snapshot;
    throw cause;
  }
};

/**
 * The standard sheets and those that names known from before lead to, so that the sheets of projects take no second reading; what a
 * first look shows to be missing is added.
 */
export const readSnapshot = async (context: ReadContext, known: KnownBefore = {}): Promise<WorkbookSnapshot> => {
  const { report, workbook } = context;
  const names = known.names ?? context.last?.snapshot.names ?? [];
  const snapshot = await workbook.read([...ourSheets(report, names)]);
  const wanted = [...ourSheets(report, snapshot.names)];
  const read = new Set(snapshot.sheets.map((s) => s.name));
  const renamed = snapshot.names.filter((n) => isOurName(n.name)).flatMap((n) => parseRef(n.ref)?.sheet ?? []);
  const whole = renamed.some((s) => !read.has(s)) ? await workbook.read(wanted) : snapshot;
  return withLostSheets(context, whole, known.tops);
};

const notOurs = (): Problem =>
  new Problem(
    "notOurs",
    "这个工作簿里没有自评表",
    "没有找到“自评.”开头的名称，也没有自评表的各张工作表",
    "请先安装自评表，或打开已安装的工作簿。",
  );

const titles = (sheets: readonly string[]): string => sheets.map((sheet) => `“${sheet}”`).join("、");

const partOfOurs = ({ there, missing }: PartOfForm): Problem =>
  new Problem(
    "notOurs",
    "这个工作簿里只有自评表的一部分",
    `认出了${titles(there)}，没有${titles(missing.slice(0, 3))}${missing.length > 3 ? `等 ${missing.length} 张` : ""}，也没有“自评.”开头的名称`,
    "请打开整套的自评表工作簿；找不到的，请新装一套，把这里的内容按原来的位置粘贴过去（选择性粘贴“数值”）。",
  );

const severalForms = (): Problem =>
  new Problem(
    "notOurs",
    "分不清要核对哪一套自评表",
    "“自评.”开头的名称不见了，而工作簿里的自评表不止一套",
    "请只留要上报的一套，或把它的各张工作表改回封面、基本概况等标准的名称。",
  );

const otherKind = (report: Report, kind: string): Problem =>
  new Problem(
    "notOurs",
    "这个工作簿不是这一种自评表",
    `工作簿里写的报告种类是“${kind}”，这里处理的是“${report.name}”`,
    "请用对应的工具打开。",
  );

/** With more than half of the names that only this kind has, a workbook is of this kind. */
const refuseOtherKind = (report: Report, snapshot: WorkbookSnapshot): void => {
  const kind = heldText(snapshot.names, KIND_NAME);
  const isOther =
    kind === undefined
      ? report.unnamed !== true && shareOfNames(report, snapshot.names, "own") <= 0.5
      : kind !== report.id;
  if (isOther) throw otherKind(report, kind ?? "（没有写明）");
};

/** The report with as many of its further forms as the workbook holds. */
export const withInstances = (kind: Report, snapshot: WorkbookSnapshot): Report => {
  const { further } = kind;
  return further === undefined ? kind : reportHolding(kind, numbersThere(further, snapshot));
};

const whyNotOurs = (kind: Report, snapshot: WorkbookSnapshot): Problem => {
  if (holdsSeveral(kind, snapshot)) return severalForms();
  const part = partOfForm(kind, snapshot);
  return part.there.length > 0 ? partOfOurs(part) : notOurs();
};

/** `kind`: the report without further forms; what the workbook holds beside it is found by its names. */
export const loadSnapshot = (kind: Report, found: WorkbookSnapshot, readProse = rememberingReader()): Loaded => {
  const ours = withOurNames(found);
  if (!isOurs(kind, ours)) throw whyNotOurs(kind, ours);
  refuseOtherKind(kind, ours);
  const report = formIn(withInstances(kind, ours), ours);
  const reading = readWhole(report, ours);
  const snapshot = withFoundNames(ours, reading.faults);
  const inUse = editionInUse(report, heldText(ours.names, EDITION_NAME), reading.cells);
  const assessment = assess(
    { report, cells: reading.cells, faults: reading.faults, inUse, source: "workbook" },
    readProse,
  );
  return { report, snapshot, reading, inUse, assessment, readProse };
};

export const load = async (context: ReadContext, known?: KnownBefore): Promise<Loaded> => {
  const loaded = loadSnapshot(context.report, await readSnapshot(context, known), context.last?.readProse);
  context.last = loaded;
  return loaded;
};

export const dataOf = (loaded: Loaded): StandardData => toData(loaded.reading.cells);

/** Self-scores and reasons as typed, by indicator; those of indicators without a row at present included. */
export const typedScores = (loaded: Loaded): TypedScores => {
  const { scoring, retiredScores } = dataOf(loaded);
  const retired = (retiredScores?.rows ?? []).map((r) => ({ id: r.id, selfScore: r.score, reason: r.reason }));
  return new Map(
    [...retired, ...(scoring?.rows ?? [])].flatMap((r) =>
      typeof r.id === "string" ? [[r.id, { score: r.selfScore ?? null, reason: r.reason ?? null }] as const] : [],
    ),
  );
};
