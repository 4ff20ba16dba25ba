import { textIn, type AnyCell } from "../../domain/cell";

/** 评价年度 as the form wants it, four digits, or nothing. */
export const yearIn = (cell: AnyCell): string | undefined => {
  const text = textIn(cell);
  return /^\d{4}$/.test(text) ? text : undefined;
};
