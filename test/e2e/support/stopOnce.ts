import { running } from "./startOnce";

/** After the last suite. */
export default async function stopOnce(): Promise<void> {
  await running.served?.stop();
}
