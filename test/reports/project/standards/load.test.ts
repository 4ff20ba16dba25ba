import { loadStandard, type StandardFile } from "../../../../src/reports/project/standards/load";
import national from "../../../../src/reports/project/standards/national.json";
import { standards } from "../../../../src/reports/project/standards";

test("every standard that ships has an id and a name of its own", () => {
  expect(new Set(standards.map(({ id }) => id)).size).toBe(standards.length);
  expect(new Set(standards.map(({ name }) => name)).size).toBe(standards.length);
});

test.each<[string, Partial<StandardFile>, string]>([
  ["weights that do not add up", { executionWeight: "20" }, "do not add up"],
  ["bands with a gap", { bands: national.bands.slice(1) }, "gap"],
  ["a degree without its band", { degrees: [{ words: ["完成"], bands: ["all"] }] }, "names a band"],
  ["a kind that no level has", { measured: ["速度指标"] }, "no level has"],
])("%s are refused", (_, changed, message) => {
  expect(() => loadStandard({ ...national, ...changed })).toThrow(message);
});
