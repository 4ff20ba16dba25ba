import fc from "fast-check";
import { constantText, heldText, listedText, plainRef, quotedText } from "../../src/workbook/textConstant";

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

test.each([
  ["quoted", ['"3"'], "3"],
  ["without quotation marks", ["3"], "3"],
  ["an error before it", ["#REF!", '"3"'], "3"],
  ["an error behind it", ['"3"', "#REF!"], "3"],
  ["an error alone", ["#NAME?"], undefined],
  ["an empty text", ['""'], undefined],
  ["nothing", [""], undefined],
  ["a cell", ["'封面'!$B$3"], undefined],
  ["a cell that is gone", ["'封面'!#REF!"], undefined],
  ["no such name", [], undefined],
])("the text that a name holds: %s", (_, refs, text) => {
  const names = [{ name: "别的", ref: '"9"' }, ...refs.map((ref) => ({ name: "版式", ref }))];
  expect(heldText(names, "版式")).toBe(text);
});

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
