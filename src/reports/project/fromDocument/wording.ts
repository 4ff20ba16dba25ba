/** The words of the form as documents write them. */
import { labelsOf, type Labels } from "../../../engine/fromDocument/words";
import { schema } from "../form";
import words from "./words.json";

const named = (variants: Readonly<Record<string, readonly string[]>>): Labels<string> =>
  labelsOf(Object.entries(variants));
const oneOf = (texts: readonly string[]): Labels<true> => labelsOf([[true, texts]]);

/** Everything in it is a word of the form alone. */
export const titles = oneOf(words.titles);
export const partTitles = oneOf(words.goalTitles);
export const totals = oneOf(words.totals);

/** Fields that stand behind their label. */
export const single = named(words.single);
export const fundColumns = named(words.fundColumns);
export const fundRows = named(words.fundRows);
export const goalColumns = named(words.goals);
export const indicatorColumns = named(words.indicatorColumns);

/** What a cell may choose from, also by shorter names. */
export const kinds: Labels<string> = labelsOf(
  schema.allFields
    .flatMap(({ field }) => field.choices ?? [])
    .map(
      (choice) => [choice, [choice, ...((words.kinds as Record<string, readonly string[]>)[choice] ?? [])]] as const,
    ),
);

/** "funds.grantSpent" for a row of 项目资金 and a column of it; undefined where the form has no such cell. */
export const fundField = (row: string, column: string): string | undefined => {
  const own = /^[A-Z]/.test(column) ? `${row}${column}` : row === "total" ? column : "";
  return schema.findField(`funds.${own}`) === undefined ? undefined : `funds.${own}`;
};
