/** English beside the form's own words, for readers of the pane who need it. The form itself stays Chinese, and so do the sentences of findings below their English. */
import { figures, titlesAbout } from "./figures";
import { projectTitles } from "./projectTitles";
import { ruleTitles } from "./ruleTitles";
import { words } from "./words";

/** As many as a workbook may hold. */
const PROJECT_SHEETS = Array.from({ length: 60 }, (_, i) => String(i + 1).padStart(2, "0"));

export const english: Readonly<Record<string, string>> = {
  ...figures,
  ...words,
  ...Object.fromEntries(PROJECT_SHEETS.map((number) => [`项目${number}`, `Project ${number}`])),
  ...Object.fromEntries(Object.entries(figures).flatMap(titlesAbout)),
  ...ruleTitles,
  ...projectTitles,
};
