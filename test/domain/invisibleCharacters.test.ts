import { asSeen, unseenIn } from "../../src/domain/invisibleCharacters";

test.each([
  ["2021\u200b", "2021", ["零宽字符"]],
  ["\u202d2499.6\u202c", "2499.6", ["文字方向符"]],
  ["\ufeff局机关", "局机关", ["字节顺序标记"]],
  ["局\u00a0机关", "局 机关", ["不间断空格"]],
  ["局\u2007机\u202f关", "局 机 关", ["不间断空格"]],
  ["无线电\u00ad监测站\u200d", "无线电监测站", ["软连字符", "零宽字符"]],
  ["优秀\u3164", "优秀", ["U+3164"]],
  ["优\u0001秀", "优秀", ["U+0001"]],
  ["优\ufffe秀", "优秀", ["U+FFFE"]],
])("%j looks like %j: %j", (written, seen, names) => {
  expect(asSeen(written)).toBe(seen);
  expect(unseenIn(written)).toEqual(names);
});

test.each(["", "局机关", "一、收入\n二、支出\t合计", "2 499.6", "全角　空格", "第一行\r\n第二行\u000b第三行"])(
  "%j is as it looks",
  (text) => {
    expect(asSeen(text)).toBe(text);
    expect(unseenIn(text)).toEqual([]);
  },
);
