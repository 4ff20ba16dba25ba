/** Page setup from hucre's terms into ours. */
import type { Sheet } from "hucre/xlsx";
import type { PageMargins, PageSetup } from "../../workbook/model";
import { compact } from "../withoutUndefined";
import { pointsOfInches } from "../units";
import { areasOf } from "./areas";

/** Excel's own margins, in inches, for a file that states none. */
const DEFAULT_MARGINS = { top: 0.75, bottom: 0.75, left: 0.7, right: 0.7, footer: 0.3 } as const;

/**
 * Only what the model can say: A4 with one rectangle as print area. Other paper, several areas and a sheet without a
 * print area come back as no page setup at all.
 */
export const pageOf = ({ pageSetup, headerFooter, rowBreaks }: Sheet): PageSetup | undefined => {
  const [printArea, ...more] = areasOf((pageSetup?.printArea ?? "").replaceAll(",", " "));
  if (pageSetup?.paperSize !== "a4" || printArea === undefined || more.length > 0) return undefined;
  return compact<PageSetup>({
    paper: "A4",
    orientation: pageSetup.orientation ?? "portrait",
    printArea,
    titleRows: titleRowsOf(pageSetup.printTitlesRow),
    rowBreaks,
    fitToWidth: pageSetup.fitToPage === true && pageSetup.fitToHeight === 0 ? true : undefined,
    margins: marginsOf(pageSetup.margins),
    centerHorizontally: pageSetup.horizontalCentered,
    footer: headerFooter?.oddFooter?.replace(/^&C/, ""),
  });
};

const titleRowsOf = (rows: string | undefined): PageSetup["titleRows"] => {
  const [, from, to] = /^\$?(\d+):\$?(\d+)$/.exec(rows ?? "") ?? [];
  return from === undefined || to === undefined ? undefined : { from: Number(from) - 1, to: Number(to) - 1 };
};

const marginsOf = (margins: NonNullable<Sheet["pageSetup"]>["margins"]): PageMargins => {
  const { top, bottom, left, right, footer } = { ...DEFAULT_MARGINS, ...margins };
  return {
    top: pointsOfInches(top),
    bottom: pointsOfInches(bottom),
    left: pointsOfInches(left),
    right: pointsOfInches(right),
    ...(footer === DEFAULT_MARGINS.footer ? {} : { footer: pointsOfInches(footer) }),
  };
};
