/** What a field of a report means is said by the report: the engine and the use cases ask for its role and name no field. */
import { fieldIdOf } from "../src/engine/schema/path";
import { standardSections } from "../src/engine/standard";
import { department } from "../src/reports/department";
import { stringsOf } from "./tools/code";
import { sources } from "./tools/sources";

const { schema } = department;
const sections = new Set(schema.sectionKeys.filter((key) => !(key in standardSections)));
const fields = new Set<string>(schema.allFields.filter((ref) => sections.has(ref.sectionKey)).map(({ id }) => id));

/** Keys of sections that are words of the engine as well: a time, a measure, a kind of word, members of an edition or a lexicon, a look. */
const words = new Set(["prior", "budget", "filler", "indicators", "cover", "ratios"]);

const isField = (text: string): boolean => (sections.has(text) ? !words.has(text) : fields.has(fieldIdOf(text)));

test.each(["src/engine", "src/app"])("%s names no field of the department's form", (folder) => {
  const named = sources(folder).flatMap((source) => stringsOf(source).filter(({ text }) => isField(text)));
  expect(named.map(({ at, text }) => `${at} says "${text}"`)).toEqual([]);
});

test("a literal that names one would be found", () => {
  expect(["cover.year", "income.rows.2.total", "goals", "prior.income"].filter(isField)).toHaveLength(4);
  expect(["scoring.selfScore", "criteria", "prior", "其他"].filter(isField)).toEqual([]);
});
