/** 分析 as native charts on a tab of their own. What is not ours there is never written over. */
import { cellAddress, cellArea } from "../../workbook/address";
import type { FoundSheet, WorkbookSnapshot } from "../../workbook/model";
import { Problem } from "../ports";
import { ANALYSIS_SHEET, analysisSheet, CHART_COLUMN, FIGURE_COLUMN, MADE_BY } from "../present/analysisSheet";
import { presentCharts } from "../present/charts";
import { load } from "../loading/load";
import type { WorkbookContext } from "../loading/context";
import type { PlaceView } from "../views/place";

const refused = (code: Problem["code"], why: string, next: string): Problem =>
  new Problem(code, "没有生成分析图表，工作簿没有改动", why, next);

interface Written {
  readonly row: number;
  readonly col: number;
  readonly formula?: string;
}

const writtenOn = ({ cells, top, left }: FoundSheet): readonly Written[] =>
  cells.flatMap((line, r) =>
    line.flatMap(({ value, formula }, c): readonly Written[] =>
      value === null ? [] : [{ row: top + r, col: left + c, ...(formula === undefined ? {} : { formula }) }],
    ),
  );

/** Beside or below our tables. */
const strangeOn = (found: FoundSheet): Written | undefined => {
  const written = writtenOn(found);
  const last = Math.max(...written.filter((w) => w.col === FIGURE_COLUMN && w.formula !== undefined).map((w) => w.row));
  return written.find(({ row, col }) => col >= CHART_COLUMN || row > last);
};

const isOurs = ({ cells, top, left }: FoundSheet): boolean => cells[1 - top]?.[0 - left]?.value === MADE_BY;

const refuseForeign = ({ sheets }: WorkbookSnapshot): void => {
  const found = sheets.find(({ name }) => name === ANALYSIS_SHEET);
  if (found === undefined || writtenOn(found).length === 0) return;
  if (!isOurs(found))
    throw refused("nameTaken", `已有一张“${ANALYSIS_SHEET}”工作表，不是自评通生成的`, "请把那张工作表改名后再试。");
  const strange = strangeOn(found);
  if (strange !== undefined)
    throw refused(
      "nameTaken",
      `“${ANALYSIS_SHEET}”的 ${cellAddress(strange.row, strange.col)} 写有别的内容，重新生成会把它清掉`,
      "请把这些内容移到别的工作表，或者把“分析”改名后再试。",
    );
};

export const makeAnalysisSheet = async (context: WorkbookContext): Promise<PlaceView> => {
  const { workbook, report } = context;
  if (!(await workbook.canDrawCharts()))
    throw refused("unsupported", "这里不能画 Excel 图表", "请用 Excel 打开工作簿后再试。");
  const { assessment, reading, snapshot } = await load(context);
  const sheet = analysisSheet(presentCharts(report, assessment, reading.places), snapshot.names);
  if (sheet === undefined) throw refused("missing", "各表还没有填数", "请先填报，再生成分析图表。");
  refuseForeign(await workbook.read([ANALYSIS_SHEET]));
  await workbook.showNewSheet(sheet, []);
  return { sheet: ANALYSIS_SHEET, area: cellArea(0, 0), address: `${ANALYSIS_SHEET}!A1` };
};
