/**
 * What a click in the pane costs: round trips, readings and assessments, counted through the real client.
 *
 * @jest-environment node
 * @drawn 1
 */
import { department } from "../../../src/reports/department";
import type { assess } from "../../../src/app/assessment/assess";
import { createSession } from "../../../src/app/createSession";
import { sampleWorkbook } from "../../support/sample";
import { connectExcel } from "../../../src/excel";
import { createPane, type Pane } from "../../../src/ui";
import type { WorkbookSpec } from "../../../src/workbook/model";
import { openExcel, type TestExcel } from "../../support/excelHost";
import { projectsSpec } from "../../support/projectsReport";
import { dataOfProject, twelveProjects } from "../../support/twelveProjects";

const mockAssessed = jest.fn();
jest.mock("../../../src/app/assessment/assess", () => {
  const actual = jest.requireActual<{ readonly assess: typeof assess }>("../../../src/app/assessment/assess");
  return {
    ...actual,
    assess: (...input: Parameters<typeof assess>) => {
      mockAssessed();
      return actual.assess(...input);
    },
  };
});

let excel: TestExcel;
let pane: Pane;
let stop: () => Promise<void>;
let readings: number;

const countingReadings = (workbook: ReturnType<typeof connectExcel>): typeof workbook => ({
  ...workbook,
  read: (sheets) => {
    readings++;
    return workbook.read(sheets);
  },
});

const open = (kind: "published" | "corrected"): Promise<void> => openSpec(sampleWorkbook(kind));

const openSpec = async (spec: WorkbookSpec): Promise<void> => {
  excel = await openExcel(spec);
  pane = createPane(createSession(department, countingReadings(connectExcel()), () => "2022-03-20"));
  readings = 0;
  stop = await pane.start();
  await excel.settle();
};

afterEach(async () => {
  await stop();
  await excel.settle();
  await excel.close();
});

interface Cost {
  readonly syncs: number;
  readonly readings: number;
  readonly assessments: number;
}

const cost = async (click: () => Promise<unknown>): Promise<Cost> => {
  excel.reset();
  readings = 0;
  mockAssessed.mockClear();
  await click();
  await excel.settle();
  return { syncs: excel.syncs(), readings, assessments: mockAssessed.mock.calls.length };
};

/** Until the state is another than before. */
const changed = (): Promise<void> =>
  new Promise((resolve) => {
    const { check } = pane.state();
    const unsubscribe = pane.subscribe(() => {
      if (pane.state().check === check) return;
      unsubscribe();
      resolve();
    });
  });

/** What the person's own edit costs the host is not ours. */
const typing = (address: string, value: number) => async () => {
  const checked = changed();
  await excel.host.person.type(address, value);
  await checked;
};

// The first marking of a session looks for marks of an earlier one.
test.each(["published", "corrected"] as const)("全审 of the %s sample: one reading, marks included", async (kind) => {
  await open(kind);
  expect(await cost(() => pane.actions.check())).toEqual({ syncs: 3, readings: 1, assessments: 1 });
  expect(pane.state().paragraphs?.length).toBeGreaterThan(0);
  expect(await cost(() => pane.actions.check())).toEqual({ syncs: 2, readings: 1, assessments: 1 });
});

test("a typed figure: one round trip", async () => {
  await open("corrected");
  await pane.actions.check();
  expect(await cost(typing("收支情况!C6", 4000))).toEqual({ syncs: 1, readings: 1, assessments: 1 });
  expect(pane.state().check?.verdict).toBe("不能上报");
});

test("opening the paragraphs, filtering and turning pages cost nothing", async () => {
  await open("published");
  await pane.actions.check();
  const nothing = { syncs: 0, readings: 0, assessments: 0 };
  expect(await cost(async () => pane.actions.show("prose"))).toEqual(nothing);
  expect(await cost(async () => pane.actions.setFilter({ kind: "must" }))).toEqual(nothing);
});

test("with twelve projects opening, 全审 and a typed figure cost what they cost without", async () => {
  await openSpec(projectsSpec({ whole: {}, each: twelveProjects.map(dataOfProject) }));
  expect(readings).toBe(1);
  expect(await cost(() => pane.actions.check())).toEqual({ syncs: 3, readings: 1, assessments: 1 });
  expect(pane.state().check?.verdict).toBe("可以上报");
  expect(await cost(typing("项目07!E7", 6))).toEqual({ syncs: 1, readings: 1, assessments: 1 });
  expect(await cost(() => pane.actions.check())).toEqual({ syncs: 2, readings: 1, assessments: 1 });
  expect(pane.state().check?.verdict).toBe("不能上报");
});
