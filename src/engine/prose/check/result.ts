/** Score and grade in the prose against those on the sheet. */
import type { GradeClaim, ScoreClaim } from "../read/claim";
import type { Figures } from "../source";
import { blank, damageWords, differs, unchecked } from "./verdictBuilders";
import type { CheckedClaim } from "./verdictBuilders";
import { plain } from "../../../domain/figure";
import { proposeDigits, proposeWords } from "./formatFigures";
import { wrongYear, yearDiffers } from "./year";

export const checkScore = (figures: Figures, claim: ScoreClaim): CheckedClaim => {
  const { score: field } = figures.fields;
  if (field === undefined) return unchecked(claim, "noField");
  const cell = figures.figure(field);
  if (cell.state === "unreadable") return unchecked(claim, "unreadable");
  const elsewhen = wrongYear(figures, claim.year) !== undefined;
  if (cell.state === "blank")
    return elsewhen ? unchecked(claim, "otherYear") : blank(claim, "绩效自评综合得分", [field]);
  const { value } = cell.value;
  const { printed } = claim;
  if (printed.damage === undefined && printed.value.equals(value)) {
    const year = wrongYear(figures, claim.year);
    const verdict = { state: "agrees", at: claim.at, subject: "绩效自评综合得分", fields: [field] } as const;
    return { claim, matched: [], verdict, ...(year === undefined ? {} : { extra: yearDiffers(figures, year) }) };
  }
  if (elsewhen) return unchecked(claim, "otherYear");
  return differs(claim, {
    kind: printed.damage === undefined ? "score" : "damaged",
    gravity: "wrong",
    subject: "绩效自评综合得分",
    said: claim.at.quote,
    found: `${plain(value)}分`,
    fields: [field],
    ...(printed.damage === undefined ? {} : { near: damageWords(printed.damage) }),
    proposal: proposeDigits(printed, value),
  });
};

const NEAR = 60;

const isOtherScore = ({ claim, verdict }: CheckedClaim): boolean =>
  verdict.state === "differs" && claim.says === "score";

/** 自评总分100分，我局自评得分98.8分: full marks beside the score itself are no score. */
export const withoutFullMarks = ({ fullMarks }: Figures, checked: readonly CheckedClaim[]): readonly CheckedClaim[] => {
  if (!checked.some(isOtherScore)) return checked;
  const agreed = checked.filter(({ claim, verdict }) => claim.says === "score" && verdict.state === "agrees");
  return checked.map((one) => {
    const { claim, verdict } = one;
    if (claim.says !== "score" || verdict.state !== "differs" || !claim.printed.value.equals(fullMarks)) return one;
    const isBeside = agreed.some(({ claim: { at } }) => Math.abs(at.start - claim.at.start) <= NEAR);
    return isBeside ? unchecked(claim, "unclear") : one;
  });
};

/** 优 and 优秀 are the same grade. */
export const checkGrade = (figures: Figures, claim: GradeClaim): CheckedClaim => {
  const { grade: field } = figures.fields;
  if (field === undefined) return unchecked(claim, "noField");
  const cell = figures.text(field);
  if (cell.state === "unreadable") return unchecked(claim, "unreadable");
  if (cell.state === "blank") return blank(claim, "评价等次", [field]);
  const grade = figures.lexicon.gradeOf(cell.value.trim()) ?? cell.value.trim();
  if (grade === claim.grade)
    return { claim, matched: [], verdict: { state: "agrees", at: claim.at, subject: "评价等次", fields: [field] } };
  return differs(claim, {
    kind: "grade",
    gravity: "wrong",
    subject: "评价等次",
    said: claim.at.quote,
    found: grade,
    fields: [field],
    proposal: proposeWords(claim.at, grade),
  });
};
