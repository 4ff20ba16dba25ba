/** The shape of the templates, checked once. */
import * as v from "valibot";

const name = v.pipe(v.string(), v.minLength(1));
const CONDITION = /^(?:many|one|off|positive|zero|up|down|same|within|beyond|staffed):[A-Za-z]+$/;

const variant = v.strictObject({ when: v.array(v.pipe(v.string(), v.regex(CONDITION))), text: name });
/** `from`: the first part listed; the others, and what they are parts of, are those of the form. */
const list = v.strictObject({ from: name, item: name, between: name });

export const templatesSchema = v.strictObject({
  source: name,
  paragraphs: v.array(v.strictObject({ id: name, sentences: v.array(v.pipe(v.array(variant), v.minLength(1))) })),
  lists: v.record(name, list),
});

export type Variant = v.InferOutput<typeof variant>;
export type ListTemplate = v.InferOutput<typeof list>;
export type Templates = v.InferOutput<typeof templatesSchema>;
