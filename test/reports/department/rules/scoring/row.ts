import { correctedBook } from "../../../../support/report";

/** "scoring.rows.4" by the id of its indicator, or its row in 评价指标. */
export const row = (indicator: string, list: "scoring" | "criteria" = "scoring"): string => {
  const { cells } = correctedBook.reading;
  for (let i = 0; i < cells.rowCount(list); i++) {
    const cell = cells.cell(`${list}.rows.${i}.id`);
    if (cell.state === "filled" && cell.value === indicator) return `${list}.rows.${i}`;
  }
  throw new Error(`The sample has no indicator ${indicator}`);
};
