/** Shown instead of the pane where there is nothing to work with. */
import { FluentProvider } from "@fluentui/react-components";
import type { Theme } from "@fluentui/react-components";
import { Empty } from "../parts/Empty";
import { text } from "../text";

interface OutsideProps {
  readonly theme: Theme;
  /** No Excel to talk to, or a part of the program that did not arrive. */
  readonly because: "notExcel" | "notFetched";
}

export const Outside = ({ theme, because }: OutsideProps) => (
  <FluentProvider theme={theme}>
    <main>
      <h1 hidden>{text.app.name}</h1>
      <Empty tone="neutral" title={text.app[because].what} lead={text.app[because].next} />
    </main>
  </FluentProvider>
);
