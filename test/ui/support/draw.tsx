/** Draws the whole pane over a session in memory. */
import "./setup";
import { act, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import axe from "axe-core";
import { App, createPane, paneTheme } from "../../../src/ui";
import type { Pane } from "../../../src/ui";
import { createFakeSession } from "./fakeSession";
import type { Book, FakeSession } from "./fakeSession";

export interface Drawn {
  readonly fake: FakeSession;
  readonly pane: Pane;
  readonly user: ReturnType<typeof userEvent.setup>;
}

const theme = paneTheme({ prefersDark: false, forcedColors: false });

export const draw = async (book?: Book): Promise<Drawn> => {
  const fake = createFakeSession(book);
  const pane = createPane(fake);
  render(<App pane={pane} theme={theme} year="2021" />);
  await act(() => pane.start());
  return { fake, pane, user: userEvent.setup() };
};

/** Drawn, checked, and on the given screen. */
export const drawChecked = async (book?: Book, tab?: string): Promise<Drawn> => {
  const drawn = await draw(book);
  await act(() => drawn.pane.actions.check());
  if (tab !== undefined) await drawn.user.click(screen.getByRole("tab", { name: new RegExp(`^${tab}`) }));
  return drawn;
};

export const button = (name: string | RegExp): HTMLElement => screen.getByRole("button", { name });
export const status = (): string => screen.getByRole("status").textContent;
/** The card with this title. */
export const card = (name: string | RegExp) => within(screen.getAllByRole("article", { name })[0]!);

/** Opens the finding with this title, as a click on its line does. */
export const openFinding = async ({ user }: Drawn, title: string) => {
  const [line] = screen.getAllByRole("button", { name: new RegExp(`：${title}`), expanded: false });
  await user.click(line!);
  return card(title);
};

/** Opens the indicator of this name by its line in the tree. */
export const openIndicator = async ({ user }: Drawn, name: string) => {
  await user.click(screen.getByRole("button", { name: new RegExp(`^${name}：自评`), expanded: false }));
  return card(name);
};

/** Colours and layout need a browser; the rest of axe's serious and critical rules hold here too. */
export const seriousFindings = async (): Promise<readonly string[]> => {
  const { violations } = await axe.run(document.body, {
    rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
  });
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
};
