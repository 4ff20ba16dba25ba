/** What programs and hands make of the XML of a document without changing what it says. Each takes the body and gives it back rewritten. */

const track = 'w:id="1" w:author="甲" w:date="2022-01-01T00:00:00Z"';
const RUN = /<w:r>(<w:rPr>.*?<\/w:rPr>)?<w:t xml:space="preserve">([^<]*)<\/w:t>(.*?)<\/w:r>/gs;

const textRun = (text: string, properties = ""): string =>
  `<w:r>${properties}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** "&amp;" stays in one piece. */
const letters = (text: string): readonly string[] => text.match(/&\w+;|./gsu) ?? [];

const eachRun = (body: string, make: (text: string, rest: string) => string): string =>
  body.replace(RUN, (_, __, text: string, rest: string) => make(text, rest));

/** After edits Word cuts text into runs of a letter, with marks of the spelling check and soft hyphens between. */
export const splitRuns = (body: string): string =>
  eachRun(body, (text, rest) => {
    const pieces = letters(text).map((ch, i) =>
      i % 3 === 2
        ? `<w:proofErr w:type="spellStart"/>${textRun(`\u00ad${ch}`)}`
        : textRun(ch, i % 2 === 0 ? "" : '<w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr>'),
    );
    return pieces.join("") + (rest === "" ? "" : `<w:r>${rest}</w:r>`);
  });

/** Every text was put in place of another, formats were changed, and somebody asked a question. */
export const tracked = (body: string): string =>
  eachRun(
    body,
    (text, rest) =>
      `<w:del ${track}><w:r><w:delText>旧 99.9</w:delText></w:r></w:del><w:moveFrom ${track}>${textRun("移走")}</w:moveFrom>` +
      `<w:ins ${track}><w:r><w:rPr><w:b/><w:rPrChange ${track}><w:rPr/></w:rPrChange></w:rPr><w:t xml:space="preserve">${text}</w:t>${rest}</w:r></w:ins>`,
  ).replaceAll("<w:p>", `<w:p><w:pPr><w:pPrChange ${track}><w:pPr/></w:pPrChange></w:pPr>`);

const control = (content: string): string =>
  `<w:sdt><w:sdtPr><w:alias w:val="栏目"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;

/** Content controls round runs, cells, rows and tables. */
export const controlled = (body: string): string =>
  eachRun(body, (text, rest) => control(`<w:r><w:t xml:space="preserve">${text}</w:t>${rest}</w:r>`))
    .replace(/<w:tc>.*?<\/w:tc>/gs, (tc, at: number) => (at % 2 === 0 ? control(tc) : tc))
    .replace(/<w:tr>.*?<\/w:tr>/gs, (tr, at: number) => (at % 3 === 0 ? control(tr) : tr))
    .replace(/<w:tbl>.*?<\/w:tbl>/gs, control);

/** Comments round every text. */
export const commented = (body: string): string =>
  eachRun(
    body,
    (text, rest) =>
      `<w:commentRangeStart w:id="0"/><w:r><w:t xml:space="preserve">${text}</w:t>${rest}</w:r><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`,
  );

/** Figures that are worked out by the document, links, bookmarks and smart tags. */
export const inFields = (body: string): string =>
  eachRun(body, (text, rest) => {
    const shown = `<w:r><w:t xml:space="preserve">${text}</w:t>${rest}</w:r>`;
    const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    return /^[\d.]+$/.test(text)
      ? `${mark("begin")}<w:r><w:instrText> =SUM(ABOVE) </w:instrText></w:r>${mark("separate")}${shown}${mark("end")}`
      : `<w:bookmarkStart w:id="0" w:name="a"/><w:hyperlink w:anchor="a"><w:smartTag>${shown}</w:smartTag></w:hyperlink><w:bookmarkEnd w:id="0"/>`;
  });

/** Old files merge sideways cell by cell. */
export const mergedByCell = (body: string): string =>
  body.replace(
    /<w:tc><w:tcPr>(?:<w:tcW [^>]*>)?<w:gridSpan w:val="(\d+)"\/>(.*?)<\/w:tcPr>(.*?)<\/w:tc>/gs,
    (_, span, merge, content) => {
      const first = `<w:tc><w:tcPr><w:hMerge w:val="restart"/>${String(merge)}</w:tcPr>${String(content)}</w:tc>`;
      const next = `<w:tc><w:tcPr><w:hMerge/>${String(merge)}</w:tcPr><w:p/></w:tc>`;
      return first + next.repeat(Number(span) - 1);
    },
  );

/** A cell in a layout table holds everything. */
export const inLayoutTable = (body: string): string =>
  `<w:tbl><w:tblPr/><w:tr><w:tc><w:tcPr/>${body}<w:p/></w:tc></w:tr></w:tbl>`;

/** Blank lines wherever somebody pressed Enter, blanks behind texts, thin and no-break spaces round figures. */
export const spacedOut = (body: string): string =>
  eachRun(body, (text, rest) => {
    const before = /^[\d.]+$/.test(text) ? "\u00a0\u2009" : "";
    return `<w:r><w:t xml:space="preserve">${before}${text}\u3000</w:t>${rest}</w:r>`;
  }).replaceAll("</w:p>", "</w:p><w:p/>");

const widerBy = (row: string): string => {
  const at = row.lastIndexOf("<w:tc><w:tcPr>") + "<w:tc><w:tcPr>".length;
  const [, width = "", span = "1"] = /^(<w:tcW [^>]*>)?(?:<w:gridSpan w:val="(\d+)"\/>)?/.exec(row.slice(at)) ?? [];
  const rest = row.slice(at).replace(/^(?:<w:tcW [^>]*>)?(?:<w:gridSpan w:val="\d+"\/>)?/, "");
  return `${row.slice(0, at)}${width}<w:gridSpan w:val="${Number(span) + 1}"/>${rest}`;
};

/** The right border was dragged a little in every second row: the grid has one place more, which the other rows leave free. */
export const draggedBorders = (body: string): string => {
  let rows = 0;
  return body.replace(/<w:tr>(.*?)<\/w:tr>/gs, (row) => {
    rows += 1;
    if (rows % 2 === 0) return widerBy(row);
    return row.replace("<w:tr>", '<w:tr><w:trPr><w:gridAfter w:val="1"/><w:wAfter w:w="40" w:type="dxa"/></w:trPr>');
  });
};
