/** Entry of the add-in: lets the page be drawn as it stands, and only then runs what draws the pane in its place. */
import { drawn } from "./drawn";

void drawn().then(async () => {
  // In this script already, but run now: React and Fluent take longer to start than the page takes to be drawn.
  const { begin } = await import(/* webpackMode: "eager" */ "./pane");
  await begin();
});
