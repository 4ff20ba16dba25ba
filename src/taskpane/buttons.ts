/** The buttons of the ribbon and of a cell's menu that do something, by their FunctionName in manifest.xml. */
export const BUTTONS = ["checkReport", "makeScoreSheet", "showFindings"] as const;

export type Button = (typeof BUTTONS)[number];
