/** The sample reports, and their workbooks as the product lays them out. */
import { standardWorkbook } from "../../src/app/standard/standardWorkbook";
import { department } from "../../src/reports/department";
import { sample, type SampleKind } from "../../src/reports/department/samples";
import type { WorkbookSpec } from "../../src/workbook/model";

export { sample, sampleKinds, type SampleKind } from "../../src/reports/department/samples";

const laidOut = new Map<SampleKind, WorkbookSpec>();

/** Laid out once a test file: a spec is never changed. */
export const sampleWorkbook = (kind: SampleKind): WorkbookSpec => {
  const spec = laidOut.get(kind) ?? layOut(kind);
  laidOut.set(kind, spec);
  return spec;
};

const layOut = (kind: SampleKind): WorkbookSpec => {
  const { data, edition, self } = sample(kind);
  return standardWorkbook(department, data, edition, self).spec;
};
