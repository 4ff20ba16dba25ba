/** Shown instead of the pane where there is no Excel to talk to. */
import { FluentProvider } from "@fluentui/react-components";
import type { Theme } from "@fluentui/react-components";
import { Empty } from "../parts/Empty";
import { text } from "../text";

export const Outside = ({ theme }: { readonly theme: Theme }) => (
  <FluentProvider theme={theme}>
    <main>
      <h1 hidden>{text.app.name}</h1>
      <Empty tone="neutral" title={text.app.outside.what} lead={text.app.outside.next} />
    </main>
  </FluentProvider>
);
