/** Which edition is offered for a year. */
import { inOrderOfYear, isValidIn, periodWords, type Validity } from "../../../../src/engine/scoring/edition/validity";

const edition = (id: string, validity: Validity) => ({ id, validity });

test.each<[string, Validity, string, boolean]>([
  ["with open ends", { place: "某市" }, "2021", true],
  ["before its first year", { place: "某市", from: "2020" }, "2019", false],
  ["in its first year", { place: "某市", from: "2020" }, "2020", true],
  ["in its last year", { place: "某市", from: "2018", to: "2021" }, "2021", true],
  ["after its last year", { place: "某市", to: "2021" }, "2022", false],
])("an edition %s", (_, validity, year, valid) => {
  expect(isValidIn(validity, year)).toBe(valid);
});

test("the newest valid edition of the first place is offered first, those of other years last", () => {
  const editions = [
    edition("市 2018", { place: "某市", from: "2018" }),
    edition("市 2022", { place: "某市", from: "2022" }),
    edition("省", { place: "某省" }),
    edition("国 2020", { place: "全国", from: "2020" }),
  ];
  const offered = (year: string) => inOrderOfYear(editions, year).map(({ id }) => id);
  expect(offered("2023")).toEqual(["市 2022", "市 2018", "省", "国 2020"]);
  expect(offered("2021")).toEqual(["市 2018", "省", "国 2020", "市 2022"]);
  expect(offered("2016")).toEqual(["省", "市 2022", "市 2018", "国 2020"]);
});

test.each<[Validity, string]>([
  [{ place: "某市" }, "适用年度待核"],
  [{ place: "某市", from: "2018" }, "2018 年度起"],
  [{ place: "某市", to: "2021" }, "至 2021 年度"],
  [{ place: "某市", from: "2018", to: "2021" }, "2018—2021 年度"],
])("%j in words", (validity, words) => {
  expect(periodWords(validity)).toBe(words);
});
