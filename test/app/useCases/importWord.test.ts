/**
 * Word reports over the real client: what is shown, what is written, and what is refused.
 * @drawn 1
 */
import { createSession } from "../../../src/app/createSession";
import { documentForm } from "../../../src/reports/department/fromDocument";
import { readWordReport } from "../../../src/app/document/wordReport";
import type { WordFiles } from "../../../src/app/ports";
import { sampleWorkbook } from "../../support/sample";
import type { Session } from "../../../src/app/session";
import type { WordUse, WordValueView, WordView } from "../../../src/app/views/word";
import { loadSnapshot } from "../../../src/app/loading/load";
import { readDocument } from "../../../src/docx";
import { writeDocument } from "../../../src/docx/write";
import { toData } from "../../../src/engine/report/data";
import { connectExcel } from "../../../src/excel";
import { department } from "../../../src/reports/department";
import type { ReportData } from "../../../src/reports/department/form";
import { openExcel, type TestExcel } from "../../support/excelHost";
import { corrected } from "../../support/samples";
import { wordFile } from "../../support/wordFile";
import { wordReport } from "../../support/wordReport";

const word: WordFiles = {
  read: async (file) => readWordReport(documentForm, readDocument(file)),
  write: writeDocument,
};
let excel: TestExcel;

afterEach(async () => {
  await excel.settle();
  await excel.close();
});

const sessionOver = async (...spec: Parameters<typeof openExcel>): Promise<Session> => {
  excel = await openExcel(...spec);
  return createSession(department, connectExcel(), () => "2022-03-20", { word });
};
const openSample = (): Promise<Session> => sessionOver(sampleWorkbook("corrected"));
const openFresh = async (): Promise<Session> => {
  const session = await sessionOver();
  await session.install({ year: "2022", department: "某市工业和信息化局", edition: "yueyang-2021" });
  return session;
};

const documentOf = (change: (data: ReportData) => Partial<ReportData> = () => ({})): Uint8Array =>
  wordFile(wordReport({ ...corrected, ...change(corrected) }));

const twoUnits = ({ income, assets }: ReportData): Partial<ReportData> => ({
  income: {
    rows: [...(income?.rows ?? []), { unit: "2、信息中心", grant: "10" }, { unit: "3、监测站", grant: "20.5" }],
  },
  assets: { rows: [...(assets?.rows ?? []), { unit: "3、监测站", inUse: "1" }] },
});

const openReport = async (): Promise<ReportData> => {
  const snapshot = await connectExcel().read(department.sheets.map(({ name }) => name));
  return toData(loadSnapshot(department, snapshot).reading.cells);
};

const said = ({ values }: WordView, state: WordValueView["state"]): readonly string[] =>
  values.filter((v) => v.state === state).map(({ field, was, shown }) => `${field}：${was} → ${shown}`);
const parts = (view: WordView): readonly string[] => [...new Set(view.values.map(({ part }) => part))];
const take = async (session: Session, file: Uint8Array, use: WordUse): Promise<void> => {
  const view = await session.readWord(file, use);
  await session.takeWord(view, parts(view));
  await excel.settle();
};

test("what is written with new rows is not taken for a person's edit", async () => {
  const session = await openSample();
  await session.look();
  const seen = jest.fn<unknown, [unknown, boolean?]>();
  const stop = await session.onLive(seen, seen);
  await take(session, documentOf(twoUnits), "draft");
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  expect(seen.mock.calls.filter(([, byPerson]) => byPerson !== false)).toEqual([]);
  await stop();
});

test("a report that says what the workbook says changes nothing", async () => {
  const session = await openSample();
  excel.reset();
  const view = await session.readWord(documentOf(), "draft");
  expect([...said(view, "new"), ...said(view, "changed"), ...said(view, "notTaken")]).toEqual([]);
  expect(view.values.length).toBeGreaterThan(100);
  expect(view.questions).toEqual([]);
  expect(excel.writes()).toBe(0);
});

test("cancelled before it writes, nothing is written; from the first write on it says that it is completed", async () => {
  const session = await openSample();
  const view = await session.readWord(documentOf(twoUnits), "draft");
  const told: string[] = [];
  const watchThat = (cancelled: boolean) => ({
    onSheet: () => undefined,
    isCancelled: () => cancelled,
    onWriting: () => void told.push(`写入前已写 ${excel.writes()} 次`),
  });
  excel.reset();
  expect(await session.takeWord(view, parts(view), watchThat(true))).toBe(false);
  expect([told, excel.writes()]).toEqual([[], 0]);
  expect(await session.takeWord(view, parts(view), watchThat(false))).toBe(true);
  expect(told).toEqual(["写入前已写 0 次"]);
  expect(excel.writes()).toBeGreaterThan(0);
});

test("a report out of a document can be cancelled while its sheets are built", async () => {
  const session = await sessionOver();
  const view = await session.readWord(documentOf(), "draft");
  const seen: string[] = [];
  const watch = {
    onSheet: (name: string) => void seen.push(name),
    isCancelled: () => seen.length === 2,
    onWriting: () => undefined,
  };
  expect(await session.takeWord(view, [], watch)).toBe(false);
  expect(await connectExcel().structure()).toEqual({ names: [], sheetNames: ["Sheet1"] });
});

test("what differs stands beside what is there, with its place in the document, and only chosen parts are written", async () => {
  const session = await openSample();
  const view = await session.readWord(
    documentOf(({ profile, result }) => ({
      profile: { ...profile, contact: "张某", posts: "91" },
      result: { ...result, grade: "良好" },
    })),
    "draft",
  );
  expect(said(view, "changed")).toEqual([
    `联系人：${corrected.profile?.contact} → 张某`,
    "人员编制：90 人 → 91 人",
    "评价等次：优秀 → 良好",
  ]);
  expect(view.values.find(({ field }) => field === "人员编制")).toMatchObject({
    where: "表 1 第 3 行第 2 列",
    place: { sheet: "基本概况" },
  });
  await session.takeWord(view, ["一、部门（单位）基本概况"]);
  const now = await openReport();
  expect(now.profile).toMatchObject({ contact: "张某", posts: "91" });
  expect(now.result?.grade).toBe("优秀");
});

test("units that the workbook lacks get rows, as many as there are", async () => {
  const session = await openSample();
  const before = await openReport();
  await take(session, documentOf(twoUnits), "draft");
  const now = await openReport();
  expect(now.income?.rows.map(({ unit, grant }) => [unit, grant])).toEqual([
    ...(before.income?.rows ?? []).map(({ unit, grant }) => [unit, grant]),
    ["2、信息中心", "10"],
    ["3、监测站", "20.5"],
  ]);
  expect(now.income?.sum?.grant).toBe("2530.1");
  expect(now.assets?.rows.at(-1)).toMatchObject({ unit: "3、监测站", inUse: "1" });
  expect(now.prose).toEqual(before.prose);
});

test("nothing is written where a cell has changed since it was shown", async () => {
  const session = await openSample();
  const view = await session.readWord(
    documentOf(({ profile }) => ({ profile: { ...profile, posts: "91" } })),
    "draft",
  );
  const posts = view.values.find(({ field }) => field === "人员编制");
  await excel.host.person.type(posts?.place?.address ?? "", "88");
  await excel.settle();
  await expect(session.takeWord(view, parts(view))).rejects.toThrow(/“人员编制”在列出以后有改动，现在是88 人/);
  expect((await openReport()).profile?.posts).toBe("88");
});

test("a workbook without a form gets one out of the report", async () => {
  const session = await sessionOver();
  const view = await session.readWord(documentOf(), "draft");
  expect(view).toMatchObject({ installs: true, department: "某市工业和信息化局", year: "2021" });
  await session.takeWord(view, []);
  await excel.settle();
  const now = await openReport();
  expect(now.income?.sum?.total).toBe(corrected.income?.sum?.total ?? "7138.12");
  expect(now.scoring?.rows.map(({ selfScore }) => selfScore)).toEqual(
    corrected.scoring?.rows.map(({ selfScore }) => selfScore),
  );
  expect(now.prose?.overview).toBe(corrected.prose?.overview);
});

describe("last year's report", () => {
  test("gives 上年数, units, duties and indicators, and nothing else", async () => {
    const session = await openFresh();
    await take(session, documentOf(twoUnits), "lastYear");
    const now = await openReport();
    expect(now.prior).toMatchObject({ spending: "7125.61", basic: "2195.62", project: "4929.99" });
    expect(now.sangongBasis?.priorActual).toBe("25.87");
    expect(now.spending?.rows.map(({ unit }) => unit)).toEqual(expect.arrayContaining(["2、信息中心", "3、监测站"]));
    expect(now.profile).toMatchObject({ duties: corrected.profile?.duties, contact: null, posts: null });
    expect(now.indicators?.rows.filter(({ target }) => target !== null).map(({ target }) => target)).toEqual(
      corrected.indicators?.rows.slice(0, 8).map(({ target }) => target),
    );
    expect(now.indicators?.rows.every(({ actual }) => actual === null)).toBe(true);
    expect(now.result?.grade).toBeNull();
  });

  test("asks before figures of another year or department are taken", async () => {
    const session = await openFresh();
    const other = documentOf(({ cover }) => ({ cover: { ...cover, year: "2019", department: "某县财政局" } }));
    expect((await session.readWord(other, "lastYear")).questions).toEqual([
      "文档的评价年度是 2019，本工作簿要的上年是 2021，请确认没有选错文件。",
      "文档的部门是“某县财政局”，本工作簿的部门是“某市工业和信息化局”，请确认没有选错文件。",
    ]);
  });

  test("a second time brings nothing new", async () => {
    const session = await openFresh();
    await take(session, documentOf(), "lastYear");
    const again = await session.readWord(documentOf(), "lastYear");
    expect([...said(again, "new"), ...said(again, "changed")]).toEqual([]);
  });

  test("needs a form to go into", async () => {
    const session = await sessionOver();
    await expect(session.readWord(documentOf(), "lastYear")).rejects.toThrow(/请先安装本年度的自评表/);
  });
});
