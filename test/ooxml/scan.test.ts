/** What counts as XML, and what of it is reported. */
import { attribute, qualifiedAttribute, scanXml } from "../../src/ooxml/xml/scan";

const OURS = "urn:ours";
const OTHER = "urn:other";

/** What is reported, in order: opened elements with their a, texts, and closed ones behind a stroke. */
const reported = (xml: string): readonly string[] => {
  const all: string[] = [];
  scanXml(xml, "part.xml", new Set([OURS]), {
    open: (local, tag) => all.push([local, attribute(tag, "a")].filter((s) => s !== undefined).join(" a=")),
    close: (local) => all.push(`/${local}`),
    text: (text) => all.push(JSON.stringify(text)),
  });
  return all;
};

const root = (inside: string): string => `<r xmlns="${OURS}" xmlns:o="${OTHER}" xmlns:w="${OURS}">${inside}</r>`;

describe("read", () => {
  test.each<readonly [what: string, xml: string, reported: readonly string[]]>([
    ["an element with an attribute", root('<c a="1"/>'), ["r", "c a=1", "/c", "/r"]],
    ["quotes of the other kind, and blanks in a tag", root("<c\n a = '1\"' ></c >"), ["r", 'c a=1"', "/c", "/r"]],
    ["> in an attribute", root('<c a="1>2"/>'), ["r", "c a=1>2", "/c", "/r"]],
    ["a tag of many lines", root('<c a="1&#10;2\n3"/>'), ["r", "c a=1\n2 3", "/c", "/r"]],
    ["entities", root("a &lt;&gt;&amp;&quot;&apos; &#20013;&#x6587;"), ["r", '"a <>&\\"\' 中文"', "/r"]],
    ["what was escaped twice, once", root("&amp;lt;"), ["r", '"&lt;"', "/r"]],
    ["CDATA", root("<![CDATA[1 < 2 & 3]]>"), ["r", '"1 < 2 & 3"', "/r"]],
    ["comments and instructions, by nobody", root("<!-- <c> --><?x <c?>"), ["r", "/r"]],
    ["line ends of Windows", root("1\r\n2\r3"), ["r", '"1\\n2\\n3"', "/r"]],
    ["another prefix for the same namespace", root('<w:c w:a="2" a="1"/>'), ["r", "c a=1", "/c", "/r"]],
    ["nothing of another namespace", root("<o:c/>"), ["r", "/r"]],
    ["nothing under a prefix that nobody declared", root("<x:c x:a='1'/>"), ["r", "/r"]],
    [
      "a prefix declared anew, until its element ends",
      root(`<w:c xmlns:w="${OTHER}"><w:d/></w:c><w:e/>`),
      ["r", "e", "/e", "/r"],
    ],
    ["a default taken away, until its element ends", root(`<c xmlns=""><d/></c><e/>`), ["r", "e", "/e", "/r"]],
    ["characters that XML does not allow", root("1\u000b&#11;2"), ["r", '"1\\u000b\\u000b2"', "/r"]],
    [
      "a declaration behind a blank line, and zeros behind the end",
      `\uFEFF\n<?xml version="1.0"?>${root("")}\n\0\0`,
      ["r", "/r"],
    ],
  ])("%s", (_, xml, expected) => expect(reported(xml)).toEqual(expected));

  test("an attribute by its namespace, whatever its prefix", () => {
    const found: unknown[] = [];
    scanXml(root('<c o:id="1" id="2" x:id="3"/>'), "part.xml", new Set([OURS]), {
      open: (_, tag) => found.push(qualifiedAttribute(tag, new Set([OTHER]), "id")),
    });
    expect(found).toEqual([undefined, "1"]);
  });
});

test.each<readonly [what: string, xml: string]>([
  ["nothing", ""],
  ["no XML", "甲乙丙"],
  ["a tag that breaks off", "<r><c a='1"],
  ["an element that is not closed", "<r><c></r>"],
  ["a root that is not closed", "<r>"],
  ["an element closed twice", "<r/></r>"],
  ["a second root", "<r/><r/>"],
  ["text behind the root", "<r/>x"],
  ["an attribute without a value", "<r a/>"],
  ["an attribute without quotes", "<r a=1/>"],
  ["< in an attribute", "<r a='<'/>"],
  ["a tag without a name", "<r>< c/></r>"],
  ["an ampersand alone", "<r>1 & 2</r>"],
  ["an entity that nobody declared", "<r>&x;</r>"],
  ["a character past the last one", "<r>&#x110000;</r>"],
  ["a DTD", "<!DOCTYPE r [<!ENTITY a 'ha'>]><r>&a;</r>"],
  ["CDATA outside of the root", "<![CDATA[1]]><r/>"],
  ["a comment without an end", "<r><!-- </r>"],
])("refused as damaged: %s", (_, xml) => {
  expect(() => reported(xml)).toThrow(expect.objectContaining({ kind: "damaged" }) as Error);
});
