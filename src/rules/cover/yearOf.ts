/** 评价年度 as the form wants it, or nothing. */
export const yearOf = (value: unknown): string | undefined =>
  typeof value === "string" && /^\d{4}$/.test(value) ? value : undefined;
