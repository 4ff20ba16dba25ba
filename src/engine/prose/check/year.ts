/** The year a text names against the report's own. */
import type { NamedYear } from "../read/setting";
import type { Figures } from "../source";
import { proposeWords } from "./formatFigures";
import type { Differs } from "./verdict";

/** One finding at the year itself; the figure behind it is right for the report's year. */
export const yearDiffers = (figures: Figures, year: NamedYear, gravity: Differs["gravity"] = "wrong"): Differs => {
  const own = figures.year ?? "";
  return {
    state: "differs",
    kind: "year",
    gravity,
    at: year.at,
    subject: "评价年度",
    said: `${year.value}年`,
    found: `${own}年`,
    fields: [figures.fields.year],
    related: [],
    proposal: proposeWords(year.at, own),
  };
};

/** Set when the claim names a year that is not the report's. */
export const wrongYear = (figures: Figures, year: NamedYear | undefined): NamedYear | undefined =>
  year === undefined || figures.year === undefined || year.value === figures.year ? undefined : year;
