/** The sentences of the pane in the language that it speaks: Chinese, until it is told another. */
import type { Language, Texts } from "./texts/language";
import { zh } from "./texts/zh";

export const text: Texts = { ...zh };

/** English is fetched when it is first spoken. What is drawn already stays as it is until it is drawn again. */
export const speak = async (language: Language): Promise<void> => {
  Object.assign(text, language === "zh" ? zh : await fetchEnglish());
};

const fetchEnglish = async (): Promise<Texts> => (await import(/* webpackChunkName: "english" */ "./texts/en")).en;
