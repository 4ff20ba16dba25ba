/** Other readings of the printed rule, set beside the score so that nobody has to know that a choice was made. */
import type { Reading } from "../rubric/score/readings";
import { answerWord, settingWords } from "../rubric/settings";
import { points } from "../rubric/steps/words";

export const readingWords = (readings: readonly Reading[]): readonly string[] =>
  readings.map((r) => `另一种读法：${settingWords[r.setting].word}取“${answerWord(r.setting, r.answer)}”，计 ${points(r.points)} 分`);
