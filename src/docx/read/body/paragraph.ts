/** One paragraph while it is read. */
import type { Paragraph } from "../../../document/model";
import type { Numbers } from "../numbering/numbers";
import { chainOf, outlineOf, type StyleSheet } from "../styles";

export interface ParagraphDraft {
  text: string;
  style?: string;
  numId?: string;
  level?: number;
  outline?: number;
  /** Its end was deleted: the text goes on in the next paragraph. */
  runsOn: boolean;
  contents: boolean;
}

export const freshParagraph = (text: string): ParagraphDraft => ({ text, runsOn: false, contents: false });

/** Soft hyphens and marks without width, which Word leaves behind within words and figures. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

export const visible = (text: string): string => text.replace(INVISIBLE, "");

export const finishedParagraph = (
  draft: ParagraphDraft,
  numbers: Numbers,
  sheet: StyleSheet,
): Omit<Paragraph, "no"> => {
  const text = visible(draft.text).trimEnd();
  const outline = draft.outline ?? outlineOf(chainOf(sheet.styles, draft.style ?? sheet.standard));
  const isBlank = text.trim() === "";
  return {
    kind: "paragraph",
    number: numbers.next(draft),
    text: isBlank ? "" : text,
    ...(outline === undefined || outline > 8 ? {} : { outline }),
  };
};
