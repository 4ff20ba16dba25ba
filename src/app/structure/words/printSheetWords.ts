/** What stands on a sheet that prints a part of another one, beside what it prints: by it the sheet is known again. */
import type { FoundSheet } from "../../../workbook/model";

const MADE = "本表由自评通生成，供打印：";

export const madeFrom = (sheet: string): string =>
  `${MADE}内容取自“${sheet}”，请在那里填写；增删行以后，请再点“打印前清除标记”。`;

/** Of any sheet of the form, in any workbook. */
export const isPrintSheet = ({ top, cells }: Pick<FoundSheet, "top" | "cells">): boolean =>
  top === 0 && (cells[0] ?? []).some(({ value }) => typeof value === "string" && value.startsWith(MADE));
