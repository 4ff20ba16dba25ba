/** One claim against the report. */
import type { Claim } from "../read/claim";
import type { Figures } from "../source";
import { checkAmount, checkNone } from "./amount";
import { checkChange } from "./change";
import { checkLimit, checkRatio } from "./ratio";
import { checkGrade, checkScore } from "./result";
import { checkShare } from "./share";
import { damageWords, damagedBy, differs, unchecked } from "./verdictBuilders";
import type { CheckedClaim } from "./verdictBuilders";

const checkSaid = (figures: Figures, claim: Claim): CheckedClaim => {
  switch (claim.says) {
    case "amount":
      return checkAmount(figures, claim);
    case "none":
      return checkNone(figures, claim);
    case "share":
      return checkShare(figures, claim);
    case "change":
      return checkChange(figures, claim);
    case "ratio":
      return checkRatio(figures, claim);
    case "limit":
      return checkLimit(figures, claim);
    case "score":
      return checkScore(figures, claim);
    case "grade":
      return checkGrade(figures, claim);
    case "damaged":
      return differs(claim, {
        kind: "damaged",
        gravity: "wrong",
        subject: "",
        said: claim.at.quote,
        found: "",
        fields: [],
        near: damageWords(claim.damage),
      });
    case "open":
      return claim.printed.damage === undefined
        ? unchecked(claim, claim.why)
        : damagedBy(claim, claim.printed, "", undefined);
  }
};

/** What rests on anything unsaid is a doubt at most; a figure that is damaged is so whatever it is said of. */
export const checkClaim = (figures: Figures, claim: Claim): CheckedClaim => {
  const checked = checkSaid(figures, claim);
  const { verdict } = checked;
  if (claim.unsure !== true || verdict.state !== "differs" || verdict.gravity !== "wrong" || verdict.kind === "damaged")
    return checked;
  return { ...checked, verdict: { ...verdict, gravity: "doubt" } };
};
