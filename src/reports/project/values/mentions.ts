/** Where a text names something: as words of their own, not inside a longer name (运行维护费 in 公务用车运行维护费). */
const BEFORE = /(?:^|[,。;、:()“”"《》]|全年|当年|本年|年内|年度|计划|实际|完成|实现|已|共)$/;

/** Shorter names are words of the language: 数量, 完成率. */
const SHORTEST = 4;

/** The places where the name ends, in a text in half width. */
export const mentions = (text: string, name: string): readonly number[] => {
  const ends: number[] = [];
  if (name.length < SHORTEST) return ends;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
    if (BEFORE.test(text.slice(0, at))) ends.push(at + name.length);
  return ends;
};
