import { trieOf } from "../../../../src/engine/prose/lexicon/trie";

const trie = trieOf<string>(
  [
    ["支出", "spent"],
    ["支出决算", "outturn"],
    ["三公经费", "three"],
  ],
  [
    ["支出", "later"],
    ["收入", "received"],
  ],
);

test.each([
  ["支出为", 0, "spent", 2],
  ["总支出决算数", 1, "outturn", 5],
  ["支出决", 0, "spent", 2],
  ["收入", 0, "received", 2],
  ["“三公”经费", 1, "three", 6],
])("in %s at %i stands %s", (text, at, value, end) => {
  expect(trie.match(text, at)).toEqual({ value, end });
});

test.each([
  ["支", 0],
  ["三公", 0],
  ["总支出", 0],
  ["“三公”经费", 0],
  ["三“”“”“公经费", 0],
  ["", 0],
])("in %j at %i stands none of them", (text, at) => {
  expect(trie.match(text, at)).toBeUndefined();
});

test("whether a word begins with a character", () => {
  expect(["支", "三", "收", "出", "“"].map((ch) => trie.begins(ch.charCodeAt(0)))).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});
