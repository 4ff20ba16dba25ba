/** The shape of the templates, checked once. */
import * as v from "valibot";

const name = v.pipe(v.string(), v.minLength(1));
const CONDITION = /^(?:many|one|off|positive|zero|up|down|same|within|beyond|staffed):[A-Za-z]+$/;

const variant = v.strictObject({ when: v.array(v.pipe(v.string(), v.regex(CONDITION))), text: name });
const list = v.strictObject({ of: v.pipe(v.array(name), v.minLength(1)), whole: name, item: name, between: name });

export const templatesSchema = v.strictObject({
  source: name,
  paragraphs: v.array(v.strictObject({ id: name, sentences: v.array(v.pipe(v.array(variant), v.minLength(1))) })),
  lists: v.record(name, list),
});

export type Variant = v.InferOutput<typeof variant>;
export type ListTemplate = v.InferOutput<typeof list>;
export type Templates = v.InferOutput<typeof templatesSchema>;
