import fc from "fast-check";
import { FileProblem, openFile, readWorkbook, writeWorkbook } from "../../src/xlsx";
import { zlibInflate } from "../../src/ooxml/node";
import { refusedFiles, readableFiles } from "./hostile";
import { oneSheet, zipOf } from "./packages";
import { rich } from "./rich";

const problemOf = (work: () => unknown): unknown => {
  try {
    work();
  } catch (thrown) {
    return thrown;
  }
  return undefined;
};

const inflaters = [
  ["Node's inflate", zlibInflate],
  ["the portable inflate", undefined],
] as const;

describe.each(inflaters)("with %s", (_, inflate) => {
  const options = inflate === undefined ? {} : { inflate };

  test.each(refusedFiles)("$what is refused as $kind", ({ file, kind }) => {
    const problem = problemOf(() => readWorkbook(file, options));
    expect(problem).toBeInstanceOf(FileProblem);
    expect(problem).toMatchObject({ kind, code: "unreadableFile" });
  });

  test.each(readableFiles)("$what is read", ({ file }) => {
    expect(readWorkbook(file, options).sheets[0]?.cells[0]?.[0]).toEqual({ value: 1 });
  });
});

test("every problem tells the officer what happened, why, and what to do, in Chinese", () => {
  for (const { file } of refusedFiles) {
    const problem = problemOf(() => readWorkbook(file));
    const { what, why, next, message } = problem as FileProblem;
    for (const sentence of [what, why, next]) expect(sentence).toMatch(/[\u4e00-\u9fff]/);
    expect(message).toBe(`${what}：${why}。${next}`);
  }
});

test.each(refusedFiles)("$what is refused by openFile too", async ({ file, kind }) => {
  await expect(openFile(file)).rejects.toMatchObject({ kind });
});

test.each(readableFiles)("$what is read by openFile too", async ({ file }) => {
  expect((await openFile(file)).spec.sheets[0]?.cells[0]).toMatchObject({ value: 1 });
});

describe("ceilings", () => {
  const file = zipOf(
    oneSheet(Array.from({ length: 20 }, (_, i) => `<row r='${i + 1}'><c r='A${i + 1}'><v>1</v></c></row>`).join("")),
  );

  test("as many cells as allowed are read, one more is refused", () => {
    expect(readWorkbook(file, { maxCells: 20 }).sheets[0]?.cells).toHaveLength(20);
    expect(() => readWorkbook(file, { maxCells: 19 })).toThrow(FileProblem);
  });

  test("blank cells of the used range count", () => {
    const wide = zipOf(oneSheet("<row r='1'><c r='A1'><v>1</v></c></row><row r='10'><c r='J10'><v>1</v></c></row>"));
    expect(readWorkbook(wide, { maxCells: 100 }).sheets[0]?.cells).toHaveLength(10);
    expect(() => readWorkbook(wide, { maxCells: 99 })).toThrow(FileProblem);
  });

  test("a file over the ceiling is refused before it is looked into", () => {
    expect(problemOf(() => readWorkbook(file, { maxBytes: file.length - 1 }))).toMatchObject({ kind: "tooLarge" });
  });
});

describe("whatever happens to a good file", () => {
  const readOrRefuse = (bytes: Uint8Array): void => {
    const problem = problemOf(() => readWorkbook(bytes, { inflate: zlibInflate, maxBytes: 2 ** 22 }));
    if (problem !== undefined) expect(problem).toBeInstanceOf(FileProblem);
  };

  test("bytes changed anywhere: it is read or refused, never anything else", async () => {
    const good = await writeWorkbook(rich);
    const flip = fc.record({ at: fc.nat(good.length - 1), to: fc.nat(255) });
    fc.assert(
      fc.property(fc.array(flip, { minLength: 1, maxLength: 4 }), (flips) => {
        const bad = Uint8Array.from(good);
        for (const { at, to } of flips) bad[at] = to;
        readOrRefuse(bad);
      }),
      { numRuns: 300 },
    );
  });

  test("text of the sheet cut and spliced anywhere: it is read or refused", () => {
    const xml = oneSheet("<row r='1'><c r='A1' t='s'><f t='shared' si='0' ref='A1:A2'>B1</f><v>0</v></c></row>")[
      "xl/worksheets/sheet1.xml"
    ]!;
    const splice = fc.record({
      from: fc.nat(xml.length),
      length: fc.nat(12),
      insert: fc.constantFrom("", "<", ">", "&", "'", "<c>", "</v>", "]]>", "<!--", "0", "\u0000", "甲"),
    });
    fc.assert(
      fc.property(splice, ({ from, length, insert }) => {
        const bent = xml.slice(0, from) + insert + xml.slice(from + length);
        readOrRefuse(
          zipOf(
            oneSheet("", {
              "xl/worksheets/sheet1.xml": bent,
              "xl/sharedStrings.xml":
                "<sst xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><si><t>甲</t></si></sst>",
            }),
          ),
        );
      }),
      { numRuns: 500 },
    );
  });
});
