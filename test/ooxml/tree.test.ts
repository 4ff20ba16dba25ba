import { PackageProblem } from "../../src/ooxml/problem";
import { childrenOf, element, parseXml, serializeXml, textContent } from "../../src/ooxml/xml/tree";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

test.each([
  '<a:b xmlns:a="urn:a" a:c="1&quot;2&#10;3&lt;"><d xml:space="preserve"> x </d><e/>文本&amp;&lt;&gt;</a:b>',
  "<a><b><c/></b><b>&#13;</b></a>",
])("what is not changed is written as it was: %s", (xml) => {
  expect(serializeXml(parseXml(xml, "part"))).toBe(HEAD + xml);
});

test("an element is changed and the rest kept", () => {
  const root = parseXml('<x:a xmlns:x="urn:x"><x:b n="1"/><!-- gone --><x:b n="2">甲</x:b></x:a>', "part");
  const [first, second] = childrenOf(root, "b");
  first?.attributes.set("n", "3");
  root.children.push(element("x:c", { d: "e" }, ["乙"]));
  expect(textContent(second!)).toBe("甲");
  expect(serializeXml(root)).toBe(
    `${HEAD}<x:a xmlns:x="urn:x"><x:b n="3"/><x:b n="2">甲</x:b><x:c d="e">乙</x:c></x:a>`,
  );
});

test.each(["", "<a>", "<a></b>", "<!DOCTYPE a><a/>"])("%j is no part of a package", (xml) => {
  expect(() => parseXml(xml, "part")).toThrow(PackageProblem);
});
