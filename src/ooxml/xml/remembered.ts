/** What is read of XML that nearly all files have in one of a few forms, such as the names of a layout. */

/** A few layouts, as a few programs write them. */
const MOST = 8;

/**
 * Read once for each text, and not remembered where there is no answer. `named` is only for what is said of a text that is refused.
 * A map would read through each text that is asked for; a comparison ends at the first difference.
 */
export const remembered = <R, N extends readonly unknown[]>(read: (xml: string, ...named: N) => R) => {
  const known: { readonly xml: string; readonly found: R }[] = [];
  let next = 0;
  return (xml: string, ...named: N): R => {
    for (const before of known) if (before.xml === xml) return before.found;
    const found = read(xml, ...named);
    if (found !== undefined) known[next++ % MOST] = { xml, found };
    return found;
  };
};
