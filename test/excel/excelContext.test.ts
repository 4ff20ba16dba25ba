/** What a job throws decides whether it runs again: what the structure told is looked at anew, what a program did wrong is not hidden. */
import { withStructure, type ExcelContext } from "../../src/excel/excelContext";
import { createDrawnMarks } from "../../src/excel/marks/drawnMarks";
import { sheetMissing } from "../../src/excel/refusals";
import { createStructureCache } from "../../src/excel/structureCache";
import { createOwnWrites } from "../../src/excel/events/ownWrites";
import { createRequestQueue } from "../../src/excel/requestQueue";
import { createPlaces } from "../../src/excel/places";
import { createSeenCells } from "../../src/excel/seen";
import { Problem } from "../../src/app/ports";
import { useExcel } from "../support/excelHost";

const excel = useExcel();

const runs = async (
  error: Error,
): Promise<{ readonly thrown: unknown; readonly times: number; readonly syncs: number }> => {
  const context: ExcelContext = {
    queue: createRequestQueue(),
    cache: createStructureCache(),
    drawn: createDrawnMarks(),
    ownWrites: createOwnWrites(),
    seen: createSeenCells(),
    places: createPlaces(),
    saidHidden: new Set(),
    texts: { refused: false },
  };
  context.cache.put({ sheets: [], names: [], notes: [], manual: false, stale: false });
  let times = 0;
  excel.reset();
  const thrown = await withStructure(context, { action: "写入" }, () => {
    times++;
    return Promise.reject(error);
  }).catch((caught: unknown) => caught);
  return { thrown, times, syncs: excel.syncs() };
};

test.each([
  ["a sheet that was not there when the structure was read", sheetMissing("写入", "收支情况"), 2],
  ["a text that is too long, which no other look changes", new Problem("tooLarge", "没有写入", "太长", "请缩短。"), 1],
  ["an error of our own", new TypeError("x is undefined"), 1],
])("%s", async (_, error, times) => {
  const ran = await runs(error);
  expect(ran.thrown).toBe(error);
  expect(ran.times).toBe(times);
});
