/** The sample, open in an Excel of its own for every test of a file, and the session over it on 20 March 2022. */
import { createSession } from "../../src/app/createSession";
import type { Session } from "../../src/app/session";
import { connectExcel } from "../../src/excel";
import { department } from "../../src/reports/department";
import { useExcel, type TestExcel } from "./excelHost";
import { sampleWorkbook } from "./sample";

export const useSampleSession = (
  version: Parameters<typeof sampleWorkbook>[0],
): { readonly excel: TestExcel; readonly session: Session } => {
  const excel = useExcel(() => sampleWorkbook(version));
  // One object for the whole file; whoever is asked is the session of the test that runs.
  const session = {} as Session;
  beforeEach(() => {
    Object.assign(
      session,
      createSession(department, connectExcel(), () => "2022-03-20"),
    );
  });
  return { excel, session };
};
