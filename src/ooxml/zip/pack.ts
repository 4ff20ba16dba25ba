/** The parts of a package as a zip file. */
import { zipSync, type Zippable } from "fflate";

/** A fixed date, so that the same workbook gives the same bytes; the earliest that a zip file can state. */
const MODIFIED = "1980-01-01T00:00:00";

export const pack = (parts: Zippable): Uint8Array => zipSync(parts, { mtime: MODIFIED });
