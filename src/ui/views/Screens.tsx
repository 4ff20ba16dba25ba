/** The five screens of an installed form, and the head that stays above them. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useLayoutEffect, useRef } from "react";
import type { WorkbookState } from "../../app/views/report";
import { ProblemBar } from "../parts/ProblemBar";
import { tabId, tabPanelId, Tabs } from "../parts/Tabs";
import { useSurface } from "../parts/sharedStyles";
import { useFocusWhenLost } from "../parts/useFocus";
import { isOpen } from "../store/findings";
import type { PaneState, Screen } from "../store/state";
import { text } from "../text";
import { useActions, usePaneState } from "../usePane";
import { LaterView, useLaterParts } from "./LaterView";
import { OverviewView } from "./OverviewView";

const SCREENS: readonly Screen[] = ["overview", "findings", "score", "analysis", "prose", "records"];

const View = ({ screen }: { readonly screen: Screen }) =>
  screen === "overview" ? <OverviewView /> : <LaterView part={screen} />;

const useStyles = makeStyles({
  head: {
    flexShrink: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  // Excel draws the pane's own menu over the top right corner: 34 × 32 px on a Mac.
  title: {
    margin: 0,
    padding: "6px 44px 0 12px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  year: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2, whiteSpace: "nowrap" },
  tabs: { padding: "0 6px" },
  panel: { outlineStyle: "none" },
  // WebView2 hides scroll bars that are not asked for; the padding keeps what has focus clear of the buttons at the foot of a card.
  main: { flexGrow: 1, minHeight: 0, overflowY: "scroll", padding: "8px 10px", scrollPaddingBottom: "40px" },
});

/** Which report this is; the product's name while the cover does not say. */
const Title = ({ workbook }: { readonly workbook: WorkbookState }) => {
  const styles = useStyles();
  if (workbook.kind === "empty" || workbook.department === "") return <h1 className={styles.title}>{text.app.name}</h1>;
  return (
    <h1 className={styles.title}>
      {workbook.department} <span className={styles.year}>{text.app.year(workbook.year)}</span>
    </h1>
  );
};

const countOpen = ({ check }: PaneState): number | undefined => check?.findings.filter(isOpen).length;

export const Screens = ({ workbook }: { readonly workbook: WorkbookState }) => {
  const styles = useStyles();
  const surface = useSurface();
  const screen = usePaneState((s) => s.screen);
  const busy = usePaneState((s) => s.busy);
  const open = usePaneState(countOpen);
  const { show } = useActions();
  useLaterParts();
  const panel = useFocusWhenLost<HTMLDivElement>(screen);
  const main = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (main.current !== null) main.current.scrollTop = 0;
  }, [screen]);
  return (
    <>
      <header className={styles.head}>
        <Title workbook={workbook} />
        <div className={styles.tabs}>
          <Tabs
            label={text.app.screensLabel}
            tabs={SCREENS.map((id) => ({
              id,
              label: text.app.screens[id],
              count: id === "findings" ? open : undefined,
            }))}
            current={screen}
            onChange={show}
          />
        </div>
      </header>
      <main ref={main} className={styles.main} aria-busy={busy !== undefined}>
        <div className={surface.stack}>
          <ProblemBar />
          <div
            ref={panel}
            tabIndex={-1}
            className={styles.panel}
            role="tabpanel"
            id={tabPanelId(screen)}
            aria-labelledby={tabId(screen)}
          >
            <View key={screen} screen={screen} />
          </div>
        </div>
      </main>
    </>
  );
};
