/** What the pane is given to show is what an officer would write, not what the code keeps. */
import { department } from "../../src/reports/department";
import { createSession } from "../../src/app/createSession";
import { sampleWorkbook } from "../support/sample";
import type { Session } from "../../src/app/session";
import { connectExcel } from "../../src/excel";
import { openExcel, type TestExcel } from "../support/excelHost";

jest.setTimeout(60_000);

let excel: TestExcel;
let session: Session;

beforeEach(async () => {
  excel = await openExcel(sampleWorkbook("corrected"));
  session = createSession(department, connectExcel(), () => "2022-03-20");
});

afterEach(async () => {
  await excel.settle();
  await excel.close();
});

test.each([
  ["比率测算!B3", 0.35, "30.81%"],
  ["收支情况!B6", 7238.12, "7138.12 万元"],
])("a proposal for %s is shown as the form shows the figure", async (address, wrong, right) => {
  await excel.host.person.type(address, wrong);
  const found = (await session.check()).check.findings.find((f) => f.place?.address === address);
  expect(found?.suggestion?.value).toBe(right);
  expect(found?.suggestion?.label).toContain(`改为 ${right}`);
});

test("the stamp names the scoring sheet as it is printed", async () => {
  const { score } = (await session.check()).check;
  await session.stamp();
  expect((await session.look())?.stamp).toMatchObject({ state: "intact", edition: score.editionName });
});
