/** What every language of the pane has to say: the shape of its Chinese sentences. */
import type { zh } from "./zh";

type Said<T> = T extends string
  ? string
  : T extends (...about: infer A) => infer R
    ? (...about: A) => Said<R>
    : { readonly [K in keyof T]: Said<T[K]> };

export type Texts = Said<typeof zh>;

/** The form's own words, each with its translation. */
export type FormWords = Readonly<Record<string, string>>;

export type Language = "zh" | "en";
