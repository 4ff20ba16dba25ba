/** The ribbon buttons that do something, by their FunctionName in manifest.xml. */
export const BUTTONS = ["checkReport", "makeScoreSheet"] as const;

export type Button = (typeof BUTTONS)[number];
