/** What a person typed before can still be undone after every action that only checks, explains or writes into sheets that are there. */
import { actions, open } from "./support/actions";

jest.setTimeout(240_000);

/** Microsoft, Excel add-ins undo capabilities: these empty the list of what can be undone, on some platform or on all. */
const ENDS_UNDO = [
  "WorksheetCollection.Add",
  "Worksheet.Name",
  "Worksheet.Position",
  "Worksheet.Visibility",
  "Worksheet.Delete",
  "WorksheetProtection.Protect",
  "WorksheetProtection.Unprotect",
  "WorkbookProtection.Protect",
  "NamedItem.Comment",
];

/** The pane says it beforehand of these: they make sheets, or bring them back. */
const SAID_BEFOREHAND = new Set(["install", "makeResultSheet", "repairStructure"]);

test.each(actions.filter(({ name }) => !SAID_BEFOREHAND.has(name)))("$name", async (action) => {
  const { excel, session } = await open(action);
  excel.reset();
  await action.run(session);
  await excel.settle();
  const ending = Object.keys(excel.writesByMember()).filter((member) => ENDS_UNDO.includes(member));
  await excel.close();
  expect(ending).toEqual([]);
});

test("making the sheets is what cannot be undone, and is told as such by the members it writes", async () => {
  const { excel, session } = await open(actions.find(({ name }) => name === "install")!);
  excel.reset();
  await session.install({ year: "2022", department: "某市财政局", edition: "yueyang-2021" });
  expect(Object.keys(excel.writesByMember())).toContain("WorksheetCollection.Add");
  await excel.close();
});
