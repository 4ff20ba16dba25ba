/** npm run coverage:fields: which rules read which field. */
import { coverageLines } from "./pages/coverage";

process.stdout.write(`${coverageLines().join("\n")}\n`);
