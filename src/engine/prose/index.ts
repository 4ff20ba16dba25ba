/**
 * Prose and figures. `reviewProse` reads every paragraph and holds each claim against the report.
 * Pure: no clock, no host, no network; cost is linear in the length of the prose.
 */
export type { Figures, ProseFields, ProseParagraph, ProseUnit } from "./source";
export type { Claim, UncheckedReason } from "./read/claim";
export type { Span } from "./read/span";
export type {
  Agrees,
  ClaimVerdict,
  DifferenceKind,
  Differs,
  Edit,
  Gravity,
  TextProposal,
  Unchecked,
} from "./check/verdict";
export type { FigureMark, ProseReview } from "./check/review";
export { reviewProse } from "./check/reviewProse";
export { rememberingReader, type ReadProse } from "./read/readProse";
export { createLexicon, type Lexicon } from "./lexicon/lexicon";
export type { BoundFigure, Written } from "./write/piece";
export { writableParagraphs, composeParagraph } from "./write/write";
export type { MergedParagraph, SentenceChange } from "./write/merge";
export { mergeParagraph } from "./write/merge";
