/** LibreOffice as the third evaluator: the native formulas come to the figures that the core works out. */
import { sampleKinds, sampleWorkbook, type SampleKind } from "../support/sample";
import type { Scalar, WorkbookSnapshot } from "../../src/workbook/model";
import { writeWorkbook } from "../../src/xlsx";
import { recalculateAll } from "../support/libreoffice";
import { needs } from "../tools/needs";

/** Figures of double precision added in another order differ in the last bits. */
const rounded = (value: Scalar | undefined): Scalar | undefined =>
  typeof value === "number" ? Number(value.toPrecision(12)) : value;

let worked: Promise<readonly WorkbookSnapshot[]> | undefined;

/** Both by the first who asks. */
const inLibreOffice = async (kind: SampleKind): Promise<WorkbookSnapshot> => {
  worked ??= Promise.all(sampleKinds.map((each) => writeWorkbook(sampleWorkbook(each)))).then(recalculateAll);
  return (await worked)[sampleKinds.indexOf(kind)]!;
};

needs("soffice").each(sampleKinds)(
  "every derived cell of the %s sample comes out in LibreOffice as in the core",
  async (kind) => {
    const spec = sampleWorkbook(kind);
    const { sheets } = await inLibreOffice(kind);
    const derived = spec.sheets.flatMap((sheet) =>
      sheet.cells.filter((cell) => cell.formula !== undefined).map((cell) => ({ sheet: sheet.name, ...cell })),
    );
    const differing = derived.filter(({ sheet, row, col, value }) => {
      const found = sheets.find((s) => s.name === sheet);
      return rounded(found?.cells[row - found.top]?.[col - found.left]?.value ?? null) !== rounded(value);
    });
    expect(derived.length).toBeGreaterThan(50);
    expect(differing.map(({ sheet, row, col, value, formula }) => [sheet, row, col, value, formula])).toEqual([]);
  },
);
