/** The namespaces of workbooks: transitional (Excel's own) and strict (ISO/IEC 29500-1). */
export const MAIN: ReadonlySet<string> = new Set([
  "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  "http://purl.oclc.org/ooxml/spreadsheetml/main",
]);
