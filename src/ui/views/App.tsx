/** The whole pane: who it is about, the screens, and at the foot what is going on. */
import { FluentProvider, makeStaticStyles, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import type { Theme } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { ProblemBar } from "../parts/ProblemBar";
import { StatusLine } from "../parts/StatusLine";
import { useSurface } from "../parts/sharedStyles";
import type { Pane } from "../store/pane";
import { text } from "../text";
import { PaneProvider, usePaneState } from "../usePane";
import { LaterView } from "./LaterView";
import { Screens } from "./Screens";

interface AppProps {
  readonly pane: Pane;
  readonly theme: Theme;
  /** The year to offer when a form is installed. */
  readonly year: string;
}

const usePage = makeStaticStyles({
  body: { margin: 0 },
  "*, *::before, *::after": { boxSizing: "border-box" },
});

const useStyles = makeStyles({
  pane: {
    height: "100vh",
    display: "flex",
    flexDirection: "column",
    backgroundColor: tokens.colorNeutralBackground2,
  },
  main: { flexGrow: 1, minHeight: 0, overflowY: "scroll", padding: "12px" },
});

export const App = ({ pane, theme, year }: AppProps) => {
  usePage();
  return (
    <FluentProvider theme={theme}>
      <PaneProvider value={pane}>
        <Spoken>
          <Contents year={year} />
        </Spoken>
      </PaneProvider>
    </FluentProvider>
  );
};

/** Everything is drawn anew when the pane speaks another language. */
const Spoken = ({ children }: { readonly children: ReactNode }) => {
  const language = usePaneState((s) => s.language);
  return <Frame key={language}>{children}</Frame>;
};

const Frame = ({ children }: { readonly children: ReactNode }) => {
  const styles = useStyles();
  return (
    <div className={styles.pane}>
      {children}
      <StatusLine />
    </div>
  );
};

const Contents = ({ year }: { readonly year: string }) => {
  const workbook = usePaneState((s) => s.workbook);
  if (workbook === undefined || workbook.kind === "empty")
    return (
      <Alone>
        {workbook === undefined ? (
          <Spinner size="small" label={text.app.loading} />
        ) : (
          <LaterView part="start" year={year} />
        )}
      </Alone>
    );
  return <Screens workbook={workbook} />;
};

/** A screen without tabs. */
const Alone = ({ children }: { readonly children: ReactNode }) => {
  const styles = useStyles();
  const surface = useSurface();
  const busy = usePaneState((s) => s.busy);
  return (
    <main className={styles.main} aria-busy={busy !== undefined}>
      <h1 className={surface.unseen}>{text.app.name}</h1>
      <div className={surface.stack}>
        <ProblemBar />
        {children}
      </div>
    </main>
  );
};
