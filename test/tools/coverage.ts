/** npm run coverage:fields: which rules read which field. */
import { coverageLines } from "../../src/docs/coverage";

process.stdout.write(`${coverageLines().join("\n")}\n`);
