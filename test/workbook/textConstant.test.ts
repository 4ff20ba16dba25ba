import fc from "fast-check";
import { constantText, listedText, plainRef, quotedText } from "../../src/workbook/textConstant";

test.each([
  ['"1"', "1"],
  ['="yueyang-2021"', "yueyang-2021"],
  ['"他说""好"""', '他说"好"'],
  ['""', ""],
  ["{49}", "1"],
  ["={25910,25903}", "收支"],
  ["{0}", ""],
])("%s is the text %p", (ref, text) => expect(constantText(ref)).toBe(text));

test.each(["1", "'封面'!$B$3", '"a"&"b"', '"a""', "{}", "{1,a}", "{1114112}", "=#REF!"])("%s is no text", (ref) =>
  expect(constantText(ref)).toBeUndefined(),
);

test.each([
  ['="1"', '"1"'],
  ["={49}", '"1"'],
  ["='封面'!$B$3", "'封面'!$B$3"],
])("the content %s of a name is stated as %s", (content, ref) => expect(plainRef(content)).toBe(ref));

test("every text survives both forms, and the list says nothing in quotation marks", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme" }).filter((text) => !text.includes("\0")),
      (text) => {
        expect([constantText(quotedText(text)), constantText(`=${listedText(text)}`)]).toEqual([text, text]);
        expect(listedText(text)).not.toContain('"');
      },
    ),
  );
});
