import { remembered } from "../../src/ooxml/xml/remembered";

test("a text is read once, whatever it is called", () => {
  const read = jest.fn((xml: string, part: string) => ({ xml, part }));
  const known = remembered(read);
  expect(known("<a/>", "1.xml")).toBe(known("<a/>", "2.xml"));
  expect(read).toHaveBeenCalledTimes(1);
});

test("one without an answer, and one that is refused, is read again", () => {
  const read = jest.fn((xml: string): number | undefined => {
    if (xml === "<") throw new Error(xml);
    return undefined;
  });
  const known = remembered(read);
  expect([known("<a/>"), known("<a/>")]).toEqual([undefined, undefined]);
  for (let i = 0; i < 2; i++) expect(() => known("<")).toThrow("<");
  expect(read).toHaveBeenCalledTimes(4);
});

test("few are kept", () => {
  const read = jest.fn((xml: string) => xml.length);
  const known = remembered(read);
  for (let i = 0; i < 100; i++) expect(known("a".repeat(i))).toBe(i);
  expect(known("")).toBe(0);
  expect(read).toHaveBeenCalledTimes(101);
});
