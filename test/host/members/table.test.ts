/** The member table against Microsoft's own client: a misspelt member would never be asked for. */
import { memberTable } from "../../../src/host/members/table";
import type { Member } from "../../../src/host/protocol/objects";
import { loadOfficeClient } from "../../support/officeClient";

/** Members the client has for its own use, or sends under another name than the add-in's. */
const INTERNAL = new Set(["Worksheet.Gridlines"]);

type ClientClass = { readonly prototype: object };

const clientClass = (type: string): ClientClass | undefined => {
  const { Excel: namespace } = loadOfficeClient() as unknown as { Excel: Record<string, ClientClass | undefined> };
  return namespace[type];
};

const addinName = (wireName: string): string =>
  wireName.startsWith("_") ? wireName : wireName.charAt(0).toLowerCase() + wireName.slice(1);

const types = Object.entries(memberTable)
  .filter(([type]) => !type.startsWith("Microsoft."))
  .map(([type, description]) => [type, Object.entries<Member<never>>(description.members)] as const);

test.each(types)("%s and its members exist in the client", (type, members) => {
  const found = clientClass(type);
  expect(found).toBeDefined();
  const missing = members
    .filter(
      ([name]) => !INTERNAL.has(`${type}.${name}`) && found !== undefined && !(addinName(name) in found.prototype),
    )
    .map(([name]) => name);
  expect(missing).toEqual([]);
});
