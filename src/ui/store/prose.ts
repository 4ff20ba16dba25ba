/** Pure questions about a paragraph. */
import type { ParagraphView } from "../../app/views/paragraph";

type Parts = ParagraphView["parts"];

export const plainText = (paragraph: ParagraphView): string => paragraph.parts.map((p) => p.text).join("");

export const countStates = (
  parts: Parts,
): { readonly agrees: number; readonly differs: number; readonly unchecked: number } => {
  const of = (state: Parts[number]["state"]): number => parts.filter((p) => p.state === state).length;
  return { agrees: of("agrees"), differs: of("differs"), unchecked: of("unchecked") };
};

/** The parts up to about `limit` characters; a part is cut only where it is plain text. Complete when nothing was cut. */
export const clip = (parts: Parts, limit: number): { readonly parts: Parts; readonly complete: boolean } => {
  const kept: Parts[number][] = [];
  let left = limit;
  for (const part of parts) {
    if (left <= 0) return { parts: kept, complete: false };
    const fits = part.state !== "plain" || part.text.length <= left;
    kept.push(fits ? part : { ...part, text: `${part.text.slice(0, left)}……` });
    if (!fits) return { parts: kept, complete: false };
    left -= part.text.length;
  }
  return { parts: kept, complete: true };
};
