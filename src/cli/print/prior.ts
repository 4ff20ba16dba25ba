/** What was taken over from last year's workbook, and what was not, for people. */
import type { AfterLastYearView } from "../../app/views/lastYear";

/** Last year's file is named by the caller's words for it. */
export const afterLines = (
  { lastYear, taken, prior, notTaken }: AfterLastYearView,
  file: string,
): readonly string[] => {
  const figures = prior.flatMap(({ field, found }) =>
    found.state === "notTaken" ? [] : [`    ${field}：${found.shown}`],
  );
  const left = prior.flatMap(({ part, field, found }) =>
    found.state === "notTaken" ? [`    ${part} · ${field}：${found.because}`] : [],
  );
  return [
    `从 ${file}（${lastYear}年度）带入了`,
    ...taken.map(({ part, field, shown }) => `    ${part} · ${field}：${shown}`),
    `提取了 ${figures.length} 个上年数`,
    ...figures,
    ...(left.length === 0 ? [] : [`没有提取 ${left.length} 个，请自行填写`, ...left]),
    "没有带入，请按本年填写",
    ...notTaken.map(
      ({ part, shown, because }) => `    ${part}${shown === undefined ? "" : `（上年：${shown}）`}：${because}`,
    ),
  ];
};
