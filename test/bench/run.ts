/** npm run bench [-- NAME]: prints one line for each measurement, of all or of one. The figures are this machine's; nothing depends on them. */
import { benchFolder } from "./folder.bench";
import { serveLoader } from "./loaders";
import { benchMutations } from "./mutations.bench";
import { benchNarrative } from "./narrative.bench";
import { benchPane } from "./pane.bench";
import { benchWord } from "./word.bench";
import { benchXlsx } from "./xlsx.bench";

const benches = {
  folder: benchFolder,
  mutations: benchMutations,
  narrative: benchNarrative,
  pane: benchPane,
  word: benchWord,
  xlsx: benchXlsx,
};

async function run(): Promise<void> {
  const [only, name] = process.argv.slice(2);
  if (only === "loader" && name !== undefined) return serveLoader(name);
  for (const [name, bench] of Object.entries(benches)) {
    if (only !== undefined && only !== name) continue;
    console.log(`== ${name}`);
    for (const line of await bench()) console.log(line);
  }
}

run().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
