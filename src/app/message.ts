/** Fills the {placeholders} of a rule's sentence. A placeholder without data is a programming error that a test finds, never shown empty. */
export const fillMessage = (template: string, data: Readonly<Record<string, string>>): string => template.replace(/\{(\w+)\}/g, (_, name: string) => data[name] ?? `{${name}}`);
