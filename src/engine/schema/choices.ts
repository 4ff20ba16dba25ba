/** Which of several options is marked: "优☑ 良□ 中□ 差□", "√优秀 良好 中 差", "优（√）良（ ）". */

const TICKED = "[☑√✓✔☒■●]";
const BOX = "[☑√✓✔☒■●□☐○]";

const isTicked = (box: string): boolean => new RegExp(TICKED).test(box);

/** "优等", "良好等次" */
const RANKS = ["", "等", "等次", "等级"];

/** An option may be written with its first letter where that is no other's; a short one may say that it is a rank. */
const namesOf = (choices: readonly string[]): ReadonlyMap<string, string> => {
  const firsts = choices.map((choice) => choice.slice(0, 1));
  const short = choices.flatMap((choice, i) => {
    const first = firsts[i] ?? "";
    return firsts.filter((each) => each === first).length === 1 ? [[first, choice] as const] : [];
  });
  const names = [...choices.map((choice) => [choice, choice] as const), ...short];
  return new Map(
    names.flatMap(([name, choice]) => (name.length > 2 ? [""] : RANKS).map((rank) => [name + rank, choice] as const)),
  );
};

/** With a box for each option, on whichever side they stand; a single tick belongs to what it touches. */
const marked = (text: string, option: string): readonly string[] => {
  const options = [...text.matchAll(new RegExp(option, "g"))].map(([name]) => name);
  const boxes = [...text.matchAll(new RegExp(BOX, "g"))].map(([box]) => box);
  if (boxes.length === options.length) return options.filter((_, i) => isTicked(boxes[i] ?? ""));
  const before = text.matchAll(new RegExp(`(?<=^|\\s)${TICKED}(${option})`, "g"));
  const after = text.matchAll(new RegExp(`(${option})${TICKED}(?=\\s|$)`, "g"));
  return [...before, ...after].map(([, name = ""]) => name);
};

/** undefined where the text says anything else, or marks none or several. */
export const chosenIn = (text: string, choices: readonly string[]): string | undefined => {
  const names = namesOf(choices);
  const option = `(?:${[...names.keys()].sort((a, b) => b.length - a.length).join("|")})`;
  const shown = text
    .replace(/[(（]\s*[)）]/g, "□")
    .replace(new RegExp(`[(（[【]\\s*(${BOX})\\s*[)）\\]】]`, "g"), "$1");
  if (!new RegExp(`^(?:${option}|${BOX}|[\\s、，,/；;])+$`).test(shown)) return undefined;
  const found = new RegExp(BOX).test(shown) ? marked(shown, option) : [shown.trim()];
  const [name = "", ...more] = found;
  return more.length === 0 ? names.get(name) : undefined;
};
