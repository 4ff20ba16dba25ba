/** Pages of a PDF as poppler reads them: their words and where these stand. */
import { execFileSync } from "node:child_process";

export interface PrintedWord {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface PrintedPage {
  readonly width: number;
  readonly height: number;
  readonly words: readonly PrintedWord[];
  /** All words in the order in which they are printed, without blanks. */
  readonly text: string;
}

const numberIn = (tag: string, key: string): number => Number(new RegExp(`${key}="([\\d.-]+)"`).exec(tag)?.[1]);

const ENTITIES: Readonly<Record<string, string>> = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&amp;": "&" };

const plain = (text: string): string => text.replace(/&(?:lt|gt|quot|amp);/g, (entity) => ENTITIES[entity] ?? entity);

export const printedPages = (pdf: string): readonly PrintedPage[] => {
  const html = execFileSync("pdftotext", ["-bbox", pdf, "-"], { encoding: "utf8", maxBuffer: 1 << 28 });
  return html
    .split("<page ")
    .slice(1)
    .map((page) => {
      const words = [...page.matchAll(/<word ([^>]*)>([^<]*)<\/word>/g)].map(
        ([, tag = "", text = ""]): PrintedWord => ({
          text: plain(text),
          left: numberIn(tag, "xMin"),
          right: numberIn(tag, "xMax"),
          top: numberIn(tag, "yMin"),
          bottom: numberIn(tag, "yMax"),
        }),
      );
      return {
        width: numberIn(page, "width"),
        height: numberIn(page, "height"),
        words,
        text: words
          .map(({ text }) => text)
          .join("")
          .normalize("NFKC")
          .replace(/\s/g, ""),
      };
    });
};
