/** 评价等次 from a total. Half-open bands, so that 89.5 has a grade. */
import { plain } from "../../domain/figure";
import type { Decimal } from "../../domain/decimal";

export interface Grade {
  /** As the text of the report prints it: 优. */
  readonly code: string;
  /** As the table of the report prints it: 优秀. */
  readonly label: string;
  /** Lowest total that earns it, included. */
  readonly from: Decimal;
}

/** Grades run from the best down and end at 0 (checked on load); undefined only for a negative total. */
export const gradeOf = (grades: readonly Grade[], total: Decimal): Grade | undefined =>
  grades.find((grade) => total.gte(grade.from));

/** The bands in words, best first: 90 分（含）以上为优秀，80 分（含）以上、90 分以下为良好，…，60 分以下为差. */
export const bandWords = (grades: readonly Grade[]): string =>
  grades
    .map(({ label, from }, i) => {
      const above = grades[i - 1];
      const below = above === undefined ? "" : `${plain(above.from)} 分以下`;
      const least = from.isZero() && below !== "" ? "" : `${plain(from)} 分（含）以上`;
      return `${[least, below].filter((part) => part !== "").join("、")}为${label}`;
    })
    .join("，");
