import { dayFromSerial, dayFromText, serialOf } from "../../src/domain/day";

/** The calendar of the machine as oracle, in UTC so that no time zone plays a part. */
const calendar = function* (from: number, to: number): Iterable<{ readonly day: string; readonly serial: number }> {
  const epoch = Date.UTC(1899, 11, 30);
  for (let t = Date.UTC(from, 0, 1); t < Date.UTC(to + 1, 0, 1); t += 86_400_000)
    yield { day: new Date(t).toISOString().slice(0, 10), serial: (t - epoch) / 86_400_000 };
};

test("every day from 1950 to 2100 goes to its serial and back", () => {
  const wrong = [...calendar(1950, 2100)].filter(
    ({ day, serial }) =>
      dayFromSerial(serial) !== day || serialOf(day) !== serial || dayFromSerial(serial + 0.75) !== day,
  );
  expect(wrong).toEqual([]);
});

const chinese = (n = 0): string => {
  const ten = n < 10 ? "" : `${n < 20 ? "" : "一二三"[Math.floor(n / 10) - 1]}十`;
  return `${ten}${n % 10 === 0 ? "" : "一二三四五六七八九"[(n % 10) - 1]}`;
};

test("every day from 1950 to 2100 is read from text in the ways officers write it", () => {
  const ways = (day: string): readonly string[] => {
    const [y, m, d] = day.split("-").map(Number);
    return [
      day,
      `${y}/${m}/${d}`,
      `${y}.${m}.${d}`,
      `${y}年${m}月${d}日`,
      `${y}年${m}月${d}`,
      ` ${y} 年 ${m} 月 ${d} 日 `,
      `${y === undefined ? "" : [...String(y)].map((n) => "〇一二三四五六七八九"[Number(n)]).join("")}年${chinese(m)}月${chinese(d)}日`,
    ];
  };
  const wrong = [...calendar(1950, 2100)].filter(({ day }) => ways(day).some((text) => dayFromText(text) !== day));
  expect(wrong).toEqual([]);
});

test.each([
  "2022-02-29",
  "2022-13-01",
  "2022-00-10",
  "2022-04-31",
  "1899-12-31",
  "22-03-15",
  "2022年3月",
  "三月中旬",
  "二〇二二年三月",
  "二〇二二年二月三十日",
  "二二年三月五日",
  "20220315",
  "",
  "2022-3-15x",
])("%j is no day", (text) => {
  expect(dayFromText(text)).toBeUndefined();
});

test.each(["2022-03-15 00:00:00", "2022-03-15T00:00:00", "2022/3/15 00:00", "2022-03-15T00:00:00.000"])(
  "%s is that day",
  (text) => {
    expect(dayFromText(text)).toBe("2022-03-15");
  },
);

test.each(["2022-03-15 08:00:00", "2022-03-14T16:00:00.000Z", "2022-03-15 0:00", "2022-03-1500"])(
  "%s is none",
  (text) => {
    expect(dayFromText(text)).toBeUndefined();
  },
);
test.each([0, 1, 59, 60, -5, 2958466, NaN, Infinity])(
  "the serial %d is no day: before Excel's calendar is right, or after year 9999",
  (serial) => {
    expect(dayFromSerial(serial)).toBeUndefined();
  },
);

test.each([
  [61, "1900-03-01"],
  [44635, "2022-03-15"],
  [2958465, "9999-12-31"],
] as const)("serial %d is %s", (serial, day) => {
  expect(dayFromSerial(serial)).toBe(day);
});

test("only the form that this module writes has a serial", () => {
  expect(serialOf("2022-3-15")).toBeUndefined();
});
