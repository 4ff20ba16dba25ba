/** What was taken over from last year's workbook, and what was not, for people. */
import type { PriorView } from "../../app/session";

export const priorLines = ({ year, figures }: PriorView, file: string): readonly string[] => {
  const taken = figures.flatMap(({ field, found }) =>
    found.state === "notTaken" ? [] : [`    ${field}：${found.shown}`],
  );
  const left = figures.flatMap(({ part, field, found }) =>
    found.state === "notTaken" ? [`    ${part} · ${field}：${found.because}`] : [],
  );
  return [
    `从 ${file}（${year}年度）提取了 ${taken.length} 个上年数`,
    ...taken,
    ...(left.length === 0 ? [] : [`没有提取 ${left.length} 个，请自行填写`, ...left]),
  ];
};
