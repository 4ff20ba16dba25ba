/** The standards that ship. Adding one is adding its data file and its line here. */
import national from "./national.json";
import { loadStandard } from "./load";
import platform from "./platform.json";
import type { Standard } from "./standard";

export type { Standard } from "./standard";

/** In the order offered; the first is the default. */
export const standards: readonly [Standard, ...Standard[]] = [loadStandard(national), loadStandard(platform)];
