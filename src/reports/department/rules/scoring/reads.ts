/** The fields that points by the rule may depend on, under any edition: an edit of one of them may change what is said about a score. */
import { allFields, fieldIdOf, findField } from "../../../../engine/schema/lookup";
import { measures } from "../../measures";

/** Which indicators there are, and which row of the sheet is whose: every rule about a row turns on it. */
export const sheetInputs: readonly string[] = ["scoring.id", "area.*"];

/** Lists that row methods look through line by line. */
const LISTS: ReadonlySet<string> = new Set(["specialFunds", "checks", "breaches", "keyProjects"]);

const measured = measures.flatMap((m) => m.inputs.map((input) => fieldIdOf(input.field)));
const listed = allFields.filter((f) => LISTS.has(f.sectionKey)).map((f) => f.id);

export const scoringInputs: readonly string[] = [
  ...new Set([...measured, ...listed, "sangongBasis.basis"].filter((id) => findField(id) !== undefined)),
  ...sheetInputs,
];
