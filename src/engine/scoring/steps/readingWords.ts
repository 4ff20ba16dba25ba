import type { RuleReading } from "../score/readings";
import { answerWord, settingWords } from "../settings";
import { points, quoted } from "./words";

/** "若步进取“按比例”，计 2.65 分": beside the score where a setting decided. */
export const readingWords = ({ setting, answer, points: got }: RuleReading): string =>
  `若${settingWords[setting].word}取${quoted(answerWord(setting, answer))}，计 ${points(got)} 分`;
