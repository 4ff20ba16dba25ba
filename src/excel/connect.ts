/** The workbook that is open in Excel, as app's port. */
import type { Workbook } from "../app/ports";
import type { ExcelContext } from "./excelContext";
import { hasCharts } from "./capabilities";
import { changeRows } from "./write/changeRows";
import { setPaper } from "./write/setPaper";
import { createDrawnMarks } from "./marks/drawnMarks";
import { listenToEdits, listenToSelection } from "./events/events";
import { fitRows } from "./write/fitRows";
import { install } from "./install";
import { createStructureCache, finished } from "./structureCache";
import { dress, readLooks } from "./write/cellFormats";
import { mark } from "./marks/mark";
import { createOwnWrites } from "./events/ownWrites";
import { readTopTexts, readWorkbook } from "./read";
import { removeSheets } from "./write/removeSheets";
import { replaceSheet } from "./write/replaceSheet";
import { createPlaces } from "./places";
import { createSeenCells } from "./seen";
import { select } from "./select";
import { createRequestQueue, type RequestQueueOptions } from "./requestQueue";
import { putSheetsBefore } from "./write/putSheetsBefore";
import { readStructure } from "./structure";
import { setNames, writeCells } from "./write/write";

/** Call after `ready()`. Every refusal of Excel is thrown as a Problem. */
export const connectExcel = (options: RequestQueueOptions = {}): Workbook => {
  const excel: ExcelContext = {
    queue: createRequestQueue(options),
    cache: createStructureCache(),
    drawn: createDrawnMarks(),
    ownWrites: createOwnWrites(),
    seen: createSeenCells(),
    places: createPlaces(),
    saidHidden: new Set(),
    texts: { refused: false },
  };
  const { queue, cache } = excel;
  return {
    structure: () =>
      queue.read({ action: "查看工作簿" }, async (context) => {
        const structure = finished(cache.put(await readStructure(context)));
        excel.places.put(structure.names, structure.sheets);
        return { names: structure.names, sheetNames: structure.sheets.map(({ name }) => name) };
      }),
    read: (sheets) => queue.read({ action: "读取工作簿" }, (context) => readWorkbook(context, excel, sheets)),
    topTexts: (sheets, top) => queue.read({ action: "读取工作簿" }, (context) => readTopTexts(context, sheets, top)),
    install: (spec, watch) => install(excel, spec, { action: "安装", watch }),
    restore: (missing, watch) => install(excel, missing, { action: "修复", watch }),
    replaceSheet: (sheet, names) => replaceSheet(excel, sheet, names),
    showNewSheet: (sheet, names) => replaceSheet(excel, sheet, names, "show"),
    putSheetsBefore: (sheets, before) => putSheetsBefore(excel, sheets, before),
    removeSheets: (removal) => removeSheets(excel, removal),
    write: (cells) => writeCells(excel, cells),
    changeRows: (change) => changeRows(excel, change),
    fitRows: (fits) => fitRows(excel, fits),
    readLooks: (asked) => readLooks(excel, asked),
    setPaper: (papers) => setPaper(excel, papers),
    dress: (changes) => dress(excel, changes),
    setNames: (names) => setNames(excel, names),
    mark: (marks) => mark(excel, marks),
    canDrawCharts: () => queue.read({ action: "查看工作簿" }, hasCharts),
    select: (sheet, area) => select(excel, sheet, area),
    onEdit: (listener) => listenToEdits(excel, listener),
    onSelection: (listener) => listenToSelection(excel, listener),
  };
};
