/** Short names that leave characters out: 疾控中心 for 疾病预防控制中心, 河湖管理中心 for 河湖管理服务中心, 农广校 for 农业广播电视学校. */

const PLACE = /^[市县区州盟旗省]/;
const FEWEST = 2;
/** Of a name as short as this nothing is left out. */
const SHORTEST_NAME = 6;

const upTo = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);

/** 河湖管理中心: the beginning and the end, with one stretch left out. */
const withoutMiddle = (name: string): readonly string[] =>
  upTo(FEWEST, name.length - FEWEST).flatMap((end) =>
    upTo(end + 1, name.length - FEWEST + 1).map((next) => name.slice(0, end) + name.slice(next)),
  );

/** 疾控中心, 农广校: the first character and one more, and what kind of body it is. */
const byInitials = (name: string): readonly string[] =>
  [1, 2].flatMap((ending) =>
    upTo(1, name.length - ending).map((second) => name.charAt(0) + name.charAt(second) + name.slice(-ending)),
  );

/** 卫生监督局: the first two characters and two more, and what kind of body it is. */
const byPairs = (name: string): readonly string[] =>
  [1, 2].flatMap((ending) =>
    upTo(FEWEST, name.length - ending - 1).map(
      (at) => name.slice(0, FEWEST) + name.slice(at, at + 2) + name.slice(-ending),
    ),
  );

/** With the place in front and without. */
export const abbreviationsOf = (name: string): readonly string[] => {
  const place = PLACE.exec(name)?.[0] ?? "";
  const own = name.slice(place.length);
  if (own.length < SHORTEST_NAME) return [];
  const all = new Set([...withoutMiddle(own), ...byInitials(own), ...byPairs(own)]);
  return [...all].flatMap((short) => (place === "" ? [short] : [short, place + short]));
};
