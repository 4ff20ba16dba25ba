/** Puts session and pane together while Excel and the rules are on their way, draws the pane, ties the ribbon to its actions. */
import { createRoot } from "react-dom/client";
import { officeBackground, officeLocale, onCommand, ready } from "../excel/office";
import {
  App,
  createPane,
  languageOf,
  Outside,
  paneTheme,
  speak,
  type Pane,
  type PreferenceStore,
  type Theme,
} from "../ui";
import { commandsOf } from "./commands";
import type * as core from "./core";
import { browserPreferences } from "./browserPreferences";
import { lastYear, matching, onColours } from "./surroundings";

type Core = typeof core;

/** Asked for at once, beside Office.js; undefined where it did not arrive. */
const fetchedCore: Promise<Core | undefined> = import(/* webpackChunkName: "core" */ "./core").catch(() => undefined);

const root = createRoot(rootElement());

/** Until then the page says that it is being opened. */
export async function begin(): Promise<void> {
  // Without Office.js there is no ready() to ask: its server may be out of reach.
  const inExcel = await ready().catch(() => false);
  const fetched = await fetchedCore;
  if (!inExcel) root.render(<Outside theme={paneTheme(matching())} because="notExcel" />);
  else if (fetched === undefined) root.render(<Outside theme={paneTheme(matching())} because="notFetched" />);
  else await drawPane(fetched);
}

async function drawPane(fetched: Core): Promise<void> {
  const preferences = browserPreferences(officeLocale());
  // Without its English the pane speaks Chinese.
  await speak(languageOf(preferences.load(), preferences.officeLocale), preferences.formWords).catch(() => undefined);
  const pane = createExcelPane(fetched, preferences);
  let shown: Theme | undefined;
  const draw = (): void => {
    const theme = paneTheme(matching(officeBackground()));
    if (theme !== shown) root.render(<App pane={pane} year={lastYear()} theme={theme} />);
    shown = theme;
  };
  draw();
  onColours(draw);
  const started = pane.start();
  void started.then(takeFocus);
  for (const [name, run] of commandsOf(pane, started))
    onCommand(name, run, (problem) => pane.actions.tellProblem(problem, run));
}

/** Excel gives a pane that somebody opens the focus, but to nothing in it; while somebody works in the sheet the pane takes none. */
function takeFocus(): void {
  if (!document.hasFocus() || document.activeElement !== document.body) return;
  document.querySelector<HTMLElement>("[role=tab][aria-selected=true], main input, main button")?.focus();
}

/** The workbook tells the pane when it has to wait for a cell that is being edited. */
function createExcelPane({ excelSession }: Core, preferences: PreferenceStore): Pane {
  const listener: { onWaiting?: (waiting: boolean) => void } = {};
  const pane = createPane(
    excelSession((waiting) => listener.onWaiting?.(waiting)),
    preferences,
  );
  listener.onWaiting = pane.actions.setWaiting;
  return pane;
}

function rootElement(): HTMLElement {
  const element = document.getElementById("root");
  if (element === null) throw new Error("taskpane.html has no #root");
  return element;
}
