/** What the host reports to have, held against the declarations of the API: what is missing is listed here, and refused by name. */
import { Catalogue } from "../../src/host/protocol/catalogue";
import { ObjectRef } from "../../src/host/protocol/objects";
import { memberTable } from "../../src/host/members/table";
import { unansweredProperties } from "../../src/host/members/unanswered";
import { refusedClasses, refusedMembers } from "./refusedMembers";
import { membersUpTo } from "./support/declaredMembers";

const REPORTED = "1.9";
/** Later than any version there is. */
const EVERY = "9.9";

const answered = new Map(
  Object.entries(memberTable).map(([name, { members }]) => [
    name,
    new Set(Object.keys(members).map((member) => member.toLowerCase())),
  ]),
);

/** Class by class, what the declarations have and the host has not. */
const lackingIn = (declared: ReadonlyMap<string, readonly string[]>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...declared].flatMap(([name, members]) => {
      const own = answered.get(name);
      const lacking = own === undefined ? [] : members.filter((member) => !own.has(member.toLowerCase()));
      return lacking.length === 0 ? [] : [[name, lacking.join(" ")]];
    }),
  );

const declared = membersUpTo(REPORTED);

test("every member and every class of the reported sets that is missing is listed", () => {
  expect(declared.size).toBeGreaterThan(100);
  expect(lackingIn(declared)).toEqual(refusedMembers);
  expect([...declared.keys()].filter((name) => !answered.has(name))).toEqual(refusedClasses);
});

test("so is every property of whatever version that an add-in may load", () => {
  expect(lackingIn(membersUpTo(EVERY, "property"))).toEqual(unansweredProperties);
});

test("every one of them is refused by its name", () => {
  const catalogue = new Catalogue(memberTable, unansweredProperties);
  for (const [type, members] of Object.entries(refusedMembers))
    for (const member of members.split(" "))
      expect(() => catalogue.member(new ObjectRef(type, undefined), member)).toThrow(`${type}.${member}`);
});
