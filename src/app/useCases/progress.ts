/** 填报进度: each sheet with what is filled in, what is left, and where to begin. */
import { SCORING_SHEET } from "../../engine/standard";
import { standardSheetOf } from "../assessment/fillingOrder";
import { placeView } from "../present/places";
import { progressOf } from "../assessment/progress";
import { standardOf } from "../structure/standardLayout";
import { sheetToday } from "../structure/locate/tabsToday";
import type { PlaceView } from "../views/place";
import type { SheetProgressView } from "../views/progress";
import type { Loaded } from "../loading/context";

const inReadingOrder = (a: PlaceView, b: PlaceView): number => a.area.row - b.area.row || a.area.col - b.area.col;

/** By the standard name of a sheet. */
const howFilled = ({ report }: Loaded): ((sheet: string) => SheetProgressView["filledBy"]) => {
  const prose = new Set(report.paragraphs.map(standardSheetOf(report)));
  return (sheet) => {
    if (sheet === SCORING_SHEET) return "scores";
    return prose.has(sheet) ? "paragraphs" : "hand";
  };
};

export const progressViews = (loaded: Loaded): readonly SheetProgressView[] => {
  const { report, assessment, snapshot, reading } = loaded;
  const filledBy = howFilled(loaded);
  return progressOf(report, assessment).map(({ sheet, filled, left }) => {
    const [first] = left.flatMap((id) => placeView(id, reading.places) ?? []).sort(inReadingOrder);
    return {
      sheet: sheetToday(standardOf(report), snapshot, sheet),
      filled,
      left: left.length,
      filledBy: filledBy(sheet),
      ...(first === undefined ? {} : { first }),
    };
  });
};
