/** The sentences of the pane in the language that it speaks: Chinese, until it is told another. */
import type { FormWords, Language, Texts } from "./texts/language";
import { zh } from "./texts/zh";

export const text: Texts = { ...zh };

const spoken: { formWords: FormWords } = { formWords: {} };

/** undefined where the form's word needs none, or has none. */
export const translationOf = (formWord: string): string | undefined => spoken.formWords[formWord];

/** The word, or what another language says for it where there is no room for both. */
export const spokenWord = (formWord: string): string => translationOf(formWord) ?? formWord;

/** English is fetched when it is first spoken, the translations of the form's words with it. What is drawn already stays until it is drawn again. */
export const speak = async (language: Language, fetchFormWords: () => Promise<FormWords>): Promise<void> => {
  const [texts, formWords] = language === "zh" ? [zh, {}] : await Promise.all([fetchEnglish(), fetchFormWords()]);
  Object.assign(text, texts);
  spoken.formWords = formWords;
};

const fetchEnglish = async (): Promise<Texts> => (await import(/* webpackChunkName: "english" */ "./texts/en")).en;
