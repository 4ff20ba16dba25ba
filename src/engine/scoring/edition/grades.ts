import { Decimal, ZERO } from "../../../domain/decimal";
import type { Grade } from "../grade";
import type { EditionDraft } from "./draft";
import type { EditionFault } from "./edition";
import { faultAt } from "./faults";

type GradeDraft = EditionDraft["grades"][number];

const NUMBER = /^\d+(\.\d+)?$/;

const unreadable = (drafts: readonly GradeDraft[]): readonly EditionFault[] =>
  drafts.flatMap(({ from, code }, index) =>
    NUMBER.test(from)
      ? []
      : [faultAt({ list: "grades", index, id: code }, "edition", `等次的下限应为数，现为“${from}”`)],
  );

/** From the best down to 0: then no total is without a grade and none has two. */
const disorder = (grades: readonly Grade[]): readonly EditionFault[] =>
  grades.flatMap(({ code, from }, index) => {
    const better = grades[index - 1];
    const at = { list: "grades", index, id: code } as const;
    if (better !== undefined && from.gte(better.from)) return [faultAt(at, "edition", "等次应由高到低，下限不能重叠")];
    return index === grades.length - 1 && !from.equals(ZERO) ? [faultAt(at, "edition", "最低一等应从 0 分起")] : [];
  });

export const gradesFrom = (
  drafts: readonly GradeDraft[],
): { readonly value: readonly Grade[] } | { readonly faults: readonly EditionFault[] } => {
  const wrong = unreadable(drafts);
  if (wrong.length > 0) return { faults: wrong };
  const grades = drafts.map(({ code, label, from }) => ({ code, label, from: new Decimal(from) }));
  const faults = disorder(grades);
  return faults.length > 0 ? { faults } : { value: grades };
};
