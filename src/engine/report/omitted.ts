import { textIn, type AnyCell } from "../../domain/cell";

/** What a personal particular reads in a 公开版. */
export const OMITTED = "略";

export const isOmitted = (cell: AnyCell): boolean => textIn(cell).trim() === OMITTED;
