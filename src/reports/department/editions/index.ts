/** The editions that ship. Adding one is adding its data file and its line here; no other code knows one by name. */
import type { Edition } from "../../../engine/scoring/edition/edition";
import { faultLine } from "../../../engine/scoring/edition/faults";
import { loadEdition } from "../../../engine/scoring/edition/load";
import { scoringBasis } from "../scoringBasis";
import hunan from "./hunan.json";
import national from "./national.json";
import yueyang from "./yueyang-2021.json";

const shipped = (file: unknown): Edition => {
  const loaded = loadEdition(file, scoringBasis);
  if (loaded.ok) return loaded.edition;
  throw new Error(`A shipped edition is wrong: ${loaded.faults.map(faultLine).join("; ")}`);
};

/** In the order offered to the user; the first is the default. Checked when this module is loaded. */
export const editions: readonly [Edition, ...Edition[]] = [shipped(yueyang), shipped(hunan), shipped(national)];

export const editionById = (id: string): Edition | undefined => editions.find((edition) => edition.id === id);
