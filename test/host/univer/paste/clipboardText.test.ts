/** @jest-environment jsdom */
import { rowsOfHtml, rowsOfText } from "../../../../src/host/univer/paste/clipboardText";

test.each([
  [
    "一\t二\r\n三\t四\r\n",
    [
      ["一", "二"],
      ["三", "四"],
    ],
  ],
  ['"两\n行"\t"说""好"""\n5,100.00', [["两\n行", '说"好"'], ["5,100.00"]]],
  ['他说"好"', [['他说"好"']]],
  ['"整句"', [['"整句"']]],
  ["1\t\t3\n\n2", [["1", "", "3"], [""], ["2"]]],
  ["", [[""]]],
])("reads %j as Excel writes it", (text, rows) => {
  expect(rowsOfText(text)).toEqual(rows);
});

test.each([
  ["<table><tr><td>一</td><td>二</td></tr></table>", [["一", "二"]]],
  ["<table><tr><td colspan=2>一</td><td>二</td></tr><tr><td>三</td></tr></table>", [["一", "", "二"], ["三"]]],
  [
    "<table><tr><td rowspan=2>一</td><td>二</td></tr><tr><td>三</td></tr></table>",
    [
      ["一", "二"],
      ["", "三"],
    ],
  ],
  ["<table><tr><td><p>第一段</p><p>第二段</p></td><td>甲<br>乙</td></tr></table>", [["第一段\n第二段", "甲\n乙"]]],
  [
    '<table><tr><td x:num="5100.004">5,100.00</td><td x:num="44635">2022-03-15</td></tr></table>',
    [["5100.004", "2022-03-15"]],
  ],
  ["<p>一段话</p>", undefined],
  ["<p>一段话</p><table><tr><td>一</td></tr></table>", undefined],
])("reads the table in %s", (html, rows) => {
  expect(rowsOfHtml(html)).toEqual(rows);
});
