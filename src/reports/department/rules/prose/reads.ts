/** The fields that a sentence may be held against: an edit of one of them may change what is said about a text. */
import { fieldIdOf } from "../../../../engine/schema/lookup";
import { spokenFields } from "../../../../engine/prose";
import { UNIT_COLUMNS } from "../units/tables";

export const proseInputs: readonly string[] = [
  "prose.*",
  ...new Set(spokenFields.map(fieldIdOf)),
  ...UNIT_COLUMNS,
  "result.score",
  "result.grade",
  "cover.year",
];
