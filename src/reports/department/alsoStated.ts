/** Texts that state what was done, beside part five: field ids. */
export const alsoStated = ["profile.results", "goals.actual", "indicators.actual"] as const;
