/** How a sheet prints, in hucre's terms. Print area and title rows are defined names: names.ts. */
import type { WriteSheet } from "hucre/xlsx";
import type { PageMargins, PageSetup } from "../../workbook/model";
import { compact } from "../withoutUndefined";
import { inchesOfPoints } from "../units";

type HucrePage = NonNullable<WriteSheet["pageSetup"]>;

/** Distance of header and footer from the edge of the paper, in inches; Excel's own default. */
const FROM_EDGE = 0.3;

export const pageSetupOf = (page: PageSetup): HucrePage =>
  compact<HucrePage>({
    paperSize: "a4",
    orientation: page.orientation,
    ...fitOf(page),
    margins: marginsOf(page.margins),
    horizontalCentered: page.centerHorizontally,
  });

/** As wide as the paper, as many pages long as it takes. */
const fitOf = ({ fitToWidth }: PageSetup): Pick<HucrePage, "fitToPage" | "fitToWidth" | "fitToHeight"> =>
  fitToWidth === true ? { fitToPage: true, fitToWidth: 1, fitToHeight: 0 } : {};

const marginsOf = ({ top, bottom, left, right, footer }: PageMargins): NonNullable<HucrePage["margins"]> => ({
  top: inchesOfPoints(top),
  bottom: inchesOfPoints(bottom),
  left: inchesOfPoints(left),
  right: inchesOfPoints(right),
  header: FROM_EDGE,
  footer: footer === undefined ? FROM_EDGE : inchesOfPoints(footer),
});

/** With its place in the line (ECMA-376 part 1, 18.3.1.55): a text without one is centred by Excel and refused by others. */
export const footerOf = ({ footer }: PageSetup): WriteSheet["headerFooter"] =>
  footer === undefined ? undefined : { oddFooter: `&C${footer}` };
