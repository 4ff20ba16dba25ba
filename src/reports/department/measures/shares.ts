/** The shares that the report prints: structure of the spending and its economic classes. Each is a ratio of the form, declared in 比率测算 alone. */
import type { Measure } from "../../../engine/scoring/measures/measure";
import { pathsOf } from "../../../engine/schema/expr";
import { sectionIn } from "../../../engine/schema/path";
import { allFields, cellIdOf, fieldRef, termsOf, type FormField } from "../schema";
import { form } from "./sources";
import { ratio, type FormTerm } from "./terms";

/** A class without spending may be left blank. */
const CLASSES: ReadonlySet<string> = new Set(["economicWhole", "economicProject"]);

const termOf = (field: FormField): FormTerm => ({
  field: cellIdOf(field),
  label: fieldRef(field).field.label,
  ...(CLASSES.has(sectionIn(field)) ? { blankIsZero: true } : {}),
});

const shareOf = (id: FormField): Measure => {
  const { key, field } = fieldRef(id);
  const [part, whole] = termsOf(id).map(termOf);
  if (part === undefined || whole === undefined) throw new Error(`${id} is no share`);
  return ratio(
    {
      id: key,
      name: field.label,
      unit: "%",
      source: form,
      formula: `${part.label} ÷ ${whole.label} × 100%`,
      definition: "取支出表汇总行。",
    },
    [part],
    [whole],
  );
};

const isOfClass = ({ sectionKey, field }: (typeof allFields)[number]): boolean =>
  sectionKey === "ratios" && field.is !== undefined && pathsOf(field.is).some((path) => CLASSES.has(sectionIn(path)));

export const shares: readonly Measure[] = [
  "ratios.basicShare" as const,
  "ratios.personnelShare" as const,
  "ratios.publicUseShare" as const,
  "ratios.projectShare" as const,
  ...allFields.filter(isOfClass).map(({ id }) => id),
].map(shareOf);
