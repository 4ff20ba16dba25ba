/** 查看审核意见 of a cell's menu. */
import { text } from "../../text";
import type { PaneContext } from "../context";
import { calm } from "../runner";
import { noFilter } from "../state";
import { check } from "./checking";
import { openedAmong } from "./opening";
import { showFinding } from "./screen";

/** The findings at the selected cell; a report that was not checked yet is checked first. */
export const showAtCell = async (context: PaneContext): Promise<void> => {
  const { store } = context;
  if (store.get().check === undefined && !(await check(context))) return;
  const state = { ...store.get(), filter: noFilter, opened: undefined };
  const key = openedAmong(state.selected, state);
  if (key === undefined) store.set({ screen: "findings", status: calm(text.selection.none) });
  else showFinding(context, key);
};
