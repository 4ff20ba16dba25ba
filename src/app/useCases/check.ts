/** 全审, 清除标记, 定位. A check writes nothing but our marks. */
import type { Finding } from "../../engine/review/finding";
import { cellArea } from "../../workbook/address";
import { subjectOfKey } from "../../engine/review/key";
import type { Mark, MarkKind } from "../changes";
import { Problem } from "../ports";
import { placeView } from "../present/places";
import type { ReportView } from "../views/report";
import type { PlaceView } from "../views/place";
import { load } from "../loading/load";
import type { WorkbookContext, Loaded } from "../loading/context";
import { reportViewOf } from "./reportView";
import { stamp } from "./stamp";

const kindOf = (f: Finding): MarkKind => {
  if (f.outcome !== "fail") return "unsure";
  return f.level === "强制" ? "must" : "explain";
};

/** Strongest last, so that it wins where findings share a cell. */
const STRENGTH: readonly MarkKind[] = ["related", "unsure", "explain", "must"];

/** One mark a cell. What is explained is done with, and leaves no colour on the form. */
const marksFor = (loaded: Loaded, related: readonly string[] = []): readonly Mark[] => {
  const kinds = new Map<string, MarkKind>(related.map((id) => [id, "related"]));
  for (const f of loaded.assessment.findings) {
    if (f.outcome === "notice" || f.explained !== undefined) continue;
    for (const at of [f.at, ...(f.alsoAt ?? [])]) {
      const before = kinds.get(at);
      if (before === undefined || STRENGTH.indexOf(kindOf(f)) > STRENGTH.indexOf(before)) kinds.set(at, kindOf(f));
    }
  }
  return [...kinds].flatMap(([id, kind]) => {
    const place = loaded.reading.places.get(id);
    return place === undefined ? [] : [{ sheet: place.sheet, area: cellArea(place.row, place.col), kind }];
  });
};

/** Replaces the marks. A refusal is a sentence and no failure: nothing that was found depends on the marks. */
const remark = async (context: WorkbookContext, marks: readonly Mark[]): Promise<string | undefined> => {
  try {
    await context.workbook.mark(marks);
    return undefined;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return `表格里的标记没有更新：${error.why}。${error.next}`;
  }
};

const draw = async (context: WorkbookContext, marks: readonly Mark[]): Promise<string | undefined> => {
  const unmarked = await remark(context, marks);
  context.marks = unmarked === undefined ? marks : undefined;
  return unmarked;
};

const isAmong = (marks: readonly Mark[], { sheet, area, kind }: Mark): boolean =>
  marks.some((m) => m.sheet === sheet && m.kind === kind && m.area.row === area.row && m.area.col === area.col);

/**
 * After an edit: a cell that was put right is marked no longer. Nothing is written for what is newly found: that waits for the
 * next 全审, because whatever is written may stand between the officer and taking back what was typed.
 */
export const unmarkCorrected = async (context: WorkbookContext, loaded: Loaded): Promise<string | undefined> => {
  if (context.marks === undefined) return undefined;
  const marks = marksFor(loaded);
  return context.marks.every((mark) => isAmong(marks, mark)) ? undefined : draw(context, marks);
};

/** `unmarked`: why the marks are not those of this check. */
export const withMarks = (view: ReportView, unmarked: string | undefined): ReportView =>
  unmarked === undefined ? view : { ...view, check: { ...view.check, unmarked } };

export const check = async (context: WorkbookContext, signal?: AbortSignal): Promise<ReportView> => {
  const loaded = await load(context);
  signal?.throwIfAborted();
  const unmarked = await draw(context, marksFor(loaded));
  return withMarks(await reportViewOf(loaded), unmarked);
};

export const clearMarks = async (context: WorkbookContext): Promise<void> => {
  await context.workbook.mark([]);
  context.marks = undefined;
};

/** 上报标记, and the form as it is printed: without marks. A refusal to take them off leaves the stamp. */
export const stampAndClear = async (context: WorkbookContext): Promise<void> => {
  await stamp(context);
  if ((await remark(context, [])) === undefined) context.marks = undefined;
};

export const locate = (context: WorkbookContext, place: PlaceView): Promise<void> =>
  context.workbook.select(place.sheet, place.area);

/** The same finding, or the one that has taken its place since its figures changed. */
const findingNow = ({ assessment: { findings } }: Loaded, key: string): Finding | undefined =>
  findings.find((f) => f.key === key) ?? findings.find((f) => subjectOfKey(f.key) === subjectOfKey(key));

/** Goes to the finding's cell, wherever rows that came or went have moved it; while marks are shown, its related cells are marked too. */
export const locateFinding = async (context: WorkbookContext, key: string): Promise<void> => {
  const loaded = await load(context);
  const finding = findingNow(loaded, key);
  if (finding === undefined) throw new Problem("missing", "没有定位", "这一条提示已经变化或不再出现", "请重新全审。");
  const place = placeView(finding.at, loaded.reading.places);
  if (place === undefined) return;
  if (context.marks !== undefined)
    await remark(
      context,
      marksFor(
        loaded,
        finding.evidence.map((e) => e.cell),
      ),
    );
  await locate(context, place);
};

/** Keys of findings at a cell, or that name it as evidence. */
export const keysAt = (loaded: Loaded, sheet: string, row: number, col: number): readonly string[] =>
  loaded.assessment.findings
    .filter((f) =>
      [f.at, ...(f.alsoAt ?? [])].some((at) => {
        const place = loaded.reading.places.get(at);
        return place?.sheet === sheet && place.row === row && place.col === col;
      }),
    )
    .map((f) => f.key);
