/** What the prose of this report may speak of, and in which words. Adding a term is a line in terms.json, never code. */
import { createLexicon } from "../../../engine/prose/lexicon/lexicon";
import { schema } from "../schema";
import { classified } from "../sections/basis";
import quantities from "./quantities.json";
import templates from "./templates.json";
import terms from "./terms.json";

export const lexicon = createLexicon({ quantities, templates, terms }, schema, Object.values(classified));
