/** The host answers what our code or Microsoft's client asks for, and nothing else. */
import { memberTable } from "../../../src/host/members/table";
import { sources } from "../../tools/sources";

/** Asked by Microsoft's client of its own accord; so is what begins with _. */
const CLIENT: ReadonlySet<string> = new Set([
  "NotifyActionHandlerReady",
  "GetAppRuntimeStartState",
  "GetAppRuntimeState",
  "SetAppRuntimeStartState",
  "SetAppRuntimeState",
]);

/** Members are named in the protocol as Office.js names them, but for the first letter. */
const inScript = (member: string): string => member.replace(/^\w/, (first) => first.toLowerCase());

test("no member is there that nobody asks for", () => {
  const asking = [...sources("src/excel"), ...sources("src/taskpane"), ...sources("test")];
  const words = new Set(asking.flatMap(({ text }) => text.match(/[A-Za-z]\w*/g) ?? []));
  const members = Object.entries(memberTable).flatMap(([type, { members: own }]) =>
    Object.keys(own).map((member) => ({ type, member })),
  );
  expect(members.length).toBeGreaterThan(150);
  expect(
    members.filter(({ member }) => !member.startsWith("_") && !CLIENT.has(member) && !words.has(inScript(member))),
  ).toEqual([]);
});
