/** The fields that a sentence may be held against: an edit of one of them may change what is said about a text. */
import { alsoStated } from "../../alsoStated";
import { lexicon } from "../../lexicon";
import { UNIT_COLUMNS } from "../units/tables";
import { fieldIdOf } from "../../../../engine/schema/path";
import { formFields, type FormReads } from "../../schema";

export const proseInputs: readonly FormReads[] = [
  "prose.*",
  ...alsoStated,
  ...new Set(formFields(lexicon.spokenFields.map(fieldIdOf))),
  ...UNIT_COLUMNS,
  "result.score",
  "result.grade",
  "cover.year",
];
