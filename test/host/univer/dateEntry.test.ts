import { momentIn } from "../../../src/host/univer/dateEntry";

test.each([
  ["2022-03-15", 44635, "yyyy/m/d"],
  ["2022/3/15", 44635, "yyyy/m/d"],
  ["2022年3月15日", 44635, 'yyyy"年"m"月"d"日"'],
  ["2022年3月", 44621, 'yyyy"年"m"月"'],
  ["2022/3/15 6:00", 44635.25, "yyyy/m/d h:mm"],
  ["January 2016", 42370, "mmm-yy"],
  ["Feb-32", 11720, "mmm-yy"],
  ["Jan-2029", 47119, "mmm-yy"],
  ["15-Feb", 44607, "d-mmm"],
  ["Feb 15", 44607, "d-mmm"],
  ["1/2", 44563, 'm"月"d"日"'],
  ["12:30", 0.520833, "h:mm"],
  ["上午8:00", 0.333333, "h:mm"],
  ["下午8:00", 0.833333, "h:mm"],
  ["1 1/2", 1.5, "# ?/?"],
])("%s is the number %d, shown as %s", (entry, value, format) => {
  const moment = momentIn(entry, 2022);
  expect([moment?.value.toFixed(5), moment?.format]).toEqual([value.toFixed(5), format]);
});

test.each([
  "1/1/2017",
  "2022-02-30 8:00",
  "2022-02-30",
  "13/2",
  "25 Apri 3",
  "8:70",
  "May",
  "三月",
  "1/2/",
  "1 1/0",
  "文字",
])("%s is none", (entry) => expect(momentIn(entry, 2022)).toBeUndefined());
