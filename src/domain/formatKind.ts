/** What kind of thing a number format shows a number as. */
import { getFormatInfo } from "numfmt";
import { remembering } from "./remembering";

type Kind = "plain" | "percent" | "day" | "fraction";

/** A day, or a time of it. One that nobody can read is plain. */
export const formatKind = remembering((format): Kind => {
  try {
    const { type, isDate } = getFormatInfo(format);
    if (isDate) return "day";
    return type === "percent" || type === "fraction" ? type : "plain";
  } catch {
    return "plain";
  }
});
