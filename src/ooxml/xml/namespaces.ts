/** The namespaces that every package has: transitional (Office's own) and strict (ISO/IEC 29500-1). */

/** Of r:id attributes. */
export const OFFICE_RELATIONSHIPS: ReadonlySet<string> = new Set([
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  "http://purl.oclc.org/ooxml/officeDocument/relationships",
]);

/** Of .rels parts; the same in both. */
export const PACKAGE_RELATIONSHIPS: ReadonlySet<string> = new Set([
  "http://schemas.openxmlformats.org/package/2006/relationships",
]);
