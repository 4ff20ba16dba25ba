/** What was read from a Word report, for people. */
import { missingCount } from "../../app/document/wordReport";
import type { WordReport } from "../../app/views/wordReport";

/** Longer texts are named by their beginning. */
const LONGEST = 60;

const brief = (text: string): string => {
  const line = text.replace(/\s+/g, " ");
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
};

export const wordLines = ({ unplaced, missing }: WordReport, file: string): readonly string[] => [
  ...(unplaced.length === 0 ? [] : [`${file} 的以下内容没有对应的栏目，请自行处理：`]),
  ...unplaced.map(({ place, text, because }) =>
    [`    ${place === "" ? "（正文以外）" : place}`, brief(text), ...(because === "" ? [] : [`（${because}）`])].join(
      "  ",
    ),
  ),
  ...(missing.length === 0 ? [] : [`表格有而文档没有填写的栏目共 ${missingCount(missing)} 个：`]),
  ...missing.map(({ part, fields }) => `    ${part}${fields.length === 0 ? "" : `：${fields.join("、")}`}`),
];
