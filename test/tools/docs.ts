/** npm run docs: writes the generated pages. */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { docPages } from "../support/docs";

const folder = path.join(__dirname, "..", "..", "assets", "docs");
mkdirSync(folder, { recursive: true });
for (const [name, write] of Object.entries(docPages)) writeFileSync(path.join(folder, name), write());
