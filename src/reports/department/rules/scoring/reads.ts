/** The fields that points by the rule may depend on, under any edition: an edit of one of them may change what is said about a score. */
import { pathsOf } from "../../../../engine/schema/expr";
import { allFields, findField, isFormField, type FormReads, type FormField } from "../../schema";
import { measures } from "../../measures";
import { fieldIdOf, pathIn } from "../../../../engine/schema/path";

/** Which indicators there are, and which row of the sheet is whose: every rule about a row turns on it. */
export const sheetInputs: readonly FormReads[] = ["scoring.id", "criteria.*"];

/** Lists that row methods look through line by line. */
const LISTS: ReadonlySet<string> = new Set(["specialFunds", "checks", "breaches", "keyProjects"]);

/** What a total is made of counts too: a dash in one of its parts makes it nothing where it was not yet known. */
const withParts = (id: string): readonly string[] => {
  const { sectionKey = "", field } = findField(id) ?? {};
  const parts = field?.is === undefined ? [] : pathsOf(field.is);
  return [id, ...parts.flatMap((path) => withParts(pathIn(sectionKey, path)))];
};

/** What tells that a blank 上年结转 means nothing. */
const CARRIED_IN = ["income.total", "prior.balance"] satisfies readonly FormField[];

const measured = [...measures.flatMap((m) => m.inputs.map((input) => fieldIdOf(input.field))), ...CARRIED_IN].flatMap(
  withParts,
);
const listed = allFields.filter((f) => LISTS.has(f.sectionKey)).map((f) => f.id);

export const scoringInputs: readonly FormReads[] = [
  ...new Set([...measured, ...listed, "sangongBasis.basis"].filter(isFormField)),
  ...sheetInputs,
];
