/** 评价等次 from a total. Half-open bands, so that 89.5 has a grade: [90, 100] 优, [80, 90) 良, [60, 80) 中, [0, 60) 差. */
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
