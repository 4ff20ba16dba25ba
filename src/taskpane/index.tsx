/** Entry of the add-in: waits for Excel, puts session and pane together, ties the ribbon to the pane's actions. */
import { department } from "../reports/department";
import { createRoot } from "react-dom/client";
import { createSession, localToday } from "../app/createSession";
import { connectExcel, officeBackground, onCommand, ready } from "../excel";
import { App, createPane, Outside, paneTheme, type Pane } from "../ui";
import { commandsOf } from "./commands";
import { readFile } from "./readFile";
import { readSample } from "./readSample";
import { lastYear, matching } from "./surroundings";
import { wordFiles } from "./wordFiles";

const root = createRoot(rootElement());

void begin();

async function begin(): Promise<void> {
  // Without Office.js there is no ready() to ask: its server may be out of reach.
  const inExcel = await ready().catch(() => false);
  if (inExcel) drawPane();
  else root.render(<Outside theme={paneTheme(matching())} />);
}

function drawPane(): void {
  const pane = createExcelPane();
  root.render(<App pane={pane} year={lastYear()} theme={paneTheme(matching(officeBackground()))} />);
  const started = pane.start();
  for (const [name, run] of commandsOf(pane, started))
    onCommand(name, run, (problem) => pane.actions.tellProblem(problem, run));
}

/** The workbook tells the pane when it has to wait for a cell that is being edited. */
function createExcelPane(): Pane {
  const listener: { onWaiting?: (waiting: boolean) => void } = {};
  const pane = createPane(
    createSession(
      department,
      connectExcel({ onWaiting: (waiting) => listener.onWaiting?.(waiting) }),
      localToday,
      readFile,
      wordFiles,
      readSample,
    ),
  );
  listener.onWaiting = pane.actions.setWaiting;
  return pane;
}

function rootElement(): HTMLElement {
  const element = document.getElementById("root");
  if (element === null) throw new Error("taskpane.html has no #root");
  return element;
}
