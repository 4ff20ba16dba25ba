/** What the library leaves to its user: what stands in for typefaces that a machine lacks, and no grid that would make lines jump. */
import { strFromU8, strToU8, unzipSync } from "fflate";
import { pack } from "../../ooxml/zip/pack";
import { typefaces, type Typeface } from "./style";

const FONT_TABLE = "word/fontTable.xml";
const MAIN = "word/document.xml";
const NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

const fontEntry = ({ name, instead }: Typeface): string =>
  `<w:font w:name="${name}"><w:altName w:val="${instead}"/><w:charset w:val="86"/></w:font>`;

const fontTable = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="${NAMESPACE}">${typefaces.map(fontEntry).join("")}</w:fonts>`;

const withoutGrid = (main: string): string => main.replace(/<w:docGrid [^>]*\/>/g, "");

/** The same document gives the same bytes. */
export const finished = (file: Uint8Array): Uint8Array => {
  const parts = unzipSync(file);
  const edited = (name: string, edit: (xml: string) => string): Record<string, Uint8Array> => {
    const part = parts[name];
    return part === undefined ? {} : { [name]: strToU8(edit(strFromU8(part))) };
  };
  return pack({
    ...parts,
    [FONT_TABLE]: strToU8(fontTable),
    ...edited(MAIN, withoutGrid),
  });
};
