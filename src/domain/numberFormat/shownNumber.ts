/** What a cell shows of a number. A text that looks like a figure or a day becomes one as it is typed or pasted, and only the format keeps how it was written. */
import { shownDigits } from "./digits";
import { shownMoment } from "./moment";
import { partsOf, sectionFor } from "./parts";

/** Formats that a Chinese computer shows in its own order, however they are spelled: those of its settings, and those that Excel names as in English. */
const OF_THE_COMPUTER: readonly (readonly [RegExp, string])[] = [
  [/^$/, "General"],
  [/^m\/d\/yy(?:yy)?(?=$|;| h)/i, "yyyy/m/d"],
  [/^\[\$-(?:F800|x-sysdate)\].*$/i, 'yyyy"年"m"月"d"日"'],
  [/^\[\$-(?:F400|x-systime)\].*$/i, "h:mm:ss"],
];

/** undefined where the format is not one that we can read; "" where it shows nothing. */
export const shownNumber = (value: number, format: string): string | undefined => {
  const local = OF_THE_COMPUTER.reduce((found, [spelled, own]) => found.replace(spelled, own), format);
  const chosen = sectionFor(value, local);
  const parts = chosen === undefined ? undefined : partsOf(chosen.section);
  if (chosen === undefined || parts === undefined) return undefined;
  if (parts.length === 0) return "";
  const isMoment = parts.some(({ kind }) => kind === "moment");
  const shown = isMoment ? shownMoment(parts, value) : shownDigits(parts, Math.abs(value));
  return shown !== undefined && chosen.signed ? `-${shown}` : shown;
};
