/** What kind of thing a number format shows a number as. */
import { remembering } from "../../domain/remembering";

type Kind = "plain" | "percent" | "day" | "fraction";

/** Without words, colours, conditions and blanks of the width of a character. */
const UNSAID = /"[^"]*"|\[[^\]]*\]|[\\_*]./g;

export const formatKind = remembering((format): Kind => {
  const [bare = ""] = format.replace(UNSAID, "").split(";");
  if (/general/i.test(bare)) return "plain";
  if (/[ymdhs]/i.test(bare)) return "day";
  if (bare.includes("%")) return "percent";
  return bare.includes("/") ? "fraction" : "plain";
});
