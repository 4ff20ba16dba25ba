/** What the paragraph of the second report may speak of; the words of the language are the same everywhere. */
import { createLexicon } from "../../../src/engine/prose/lexicon/lexicon";
import { schema } from "./form";

export const lexicon = createLexicon(
  {
    quantities: {
      source: "The table of the second report.",
      quantities: [
        { id: "planned", label: "项目预算", unit: "万元", sources: [{ plus: ["costs.sum.planned"] }] },
        { id: "spent", label: "项目支出", unit: "万元", sources: [{ plus: ["costs.sum.spent"] }] },
      ],
      ratios: [{ id: "execution", label: "预算执行率", is: "rates.execution" }],
      topics: {},
      bases: ["planned"],
      initialBudget: "planned",
      totals: { spent: "spent" },
    },
    terms: {
      source: "Names on the second report.",
      terms: [
        { words: ["项目预算"], means: "planned" },
        { words: ["项目支出"], means: "spent" },
        { words: ["预算执行率"], ratio: "execution" },
      ],
    },
    templates: {
      source: "A sentence of our own.",
      paragraphs: [
        {
          id: "story.summary",
          sentences: [
            [{ when: [], text: "项目预算{money:planned}，项目支出{money:spent}，预算执行率{ratio:execution}。" }],
          ],
        },
      ],
      lists: {},
    },
  },
  schema,
);
