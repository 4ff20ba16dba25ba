/**
 * Prose and figures. `reviewProse` reads every paragraph and holds each claim against the report.
 * Pure: no clock, no host, no network; cost is linear in the length of the prose.
 */
export type { Figures, ProseFields, ProseParagraph, ProseUnit } from "./source";
export type { UncheckedReason } from "./read/claim";
export type { Span } from "./read/span";
export type { ClaimVerdict, DifferenceKind, Differs } from "./check/verdict";
export type { FigureMark, ProseReview } from "./check/review";
export { reviewProse } from "./check/reviewProse";
export { rememberingReader, type ReadProse } from "./read/readProse";
export type { Lexicon } from "./lexicon/lexicon";
export { composeParagraph } from "./write/write";
export { mergeParagraph } from "./write/merge";
