/** Longer texts in a sentence are cut: a cell may hold 32,767 characters, and nobody reads a finding of that length. */
const LONGEST = 200;

export const shortened = (text: string): string => (text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`);

/** Inside quotation marks the inner ones are single: “‘三公’经费情况”. */
const inner = (text: string): string => text.replace(/“/g, "‘").replace(/”/g, "’");

/** A quotation that holds others, where the rule quoted a name that has quotation marks of its own: ““三公”经费变动率”. */
const HOLDING = /“([^“”]*(?:“[^“”]*”[^“”]*)+)”/g;

/** Fills the {placeholders} of a rule's sentence. A placeholder without data is a programming error that a test finds, never shown empty. */
export const fillMessage = (template: string, data: Readonly<Record<string, string>>): string =>
  template
    .replace(/(“?)\{(\w+)\}(”?)/g, (_, open: string, name: string, close: string) => {
      const given = data[name];
      const value = given === undefined ? `{${name}}` : shortened(given);
      return `${open}${open !== "" && close !== "" ? inner(value) : value}${close}`;
    })
    .replace(HOLDING, (_, held: string) => `“${inner(held)}”`);
