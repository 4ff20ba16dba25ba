/** Short names that leave characters out: 疾控中心 for 疾病预防控制中心, 河湖管理中心 for 河湖管理服务中心, 农广校 for 农业广播电视学校. */

const PLACE = /^[市县区州盟旗省]/;
const FEWEST = 2;
/** Of a name as short as this nothing is left out. */
const SHORTEST_NAME = 6;
/** How many characters say what kind of body it is. */
const ENDINGS = [1, 2];

/** With the place in front and without; some of them more than once. A department has dozens of units with a hundred each. */
export const abbreviationsOf = (name: string): readonly string[] => {
  const place = PLACE.exec(name)?.[0] ?? "";
  const own = name.slice(place.length);
  const { length } = own;
  if (length < SHORTEST_NAME) return [];
  const all: string[] = [];
  const add = (short: string): void => {
    all.push(short);
    if (place !== "") all.push(place + short);
  };
  // 河湖管理中心: the beginning and the end, with one stretch left out.
  for (let end = FEWEST; end < length - FEWEST; end++)
    for (let next = end + 1; next <= length - FEWEST; next++) add(own.slice(0, end) + own.slice(next));
  for (const ending of ENDINGS) {
    const kind = own.slice(-ending);
    // 疾控中心, 农广校: the first character and one more, and what kind of body it is.
    for (let at = 1; at < length - ending; at++) add(own.charAt(0) + own.charAt(at) + kind);
    // 卫生监督局: the first two characters and two more, and what kind of body it is.
    for (let at = FEWEST; at < length - ending - 1; at++) add(own.slice(0, FEWEST) + own.slice(at, at + 2) + kind);
  }
  return all;
};
