/** npm run bench: prints one line for each measurement. The figures are this machine's; nothing depends on them. */
import { benchMutations } from "./mutations.bench";
import { benchNarrative } from "./narrative.bench";
import { benchWord } from "./word.bench";
import { benchXlsx } from "./xlsx.bench";

const benches = { mutations: benchMutations, narrative: benchNarrative, word: benchWord, xlsx: benchXlsx };

async function run(): Promise<void> {
  for (const [name, bench] of Object.entries(benches)) {
    console.log(`== ${name}`);
    for (const line of await bench()) console.log(line);
  }
}

run().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
