/** What every action of the pane works with. */
import type { Session } from "../../app/session";
import type { Runner } from "./runner";
import type { PaneState } from "./state";
import type { Store } from "./store";

export interface PaneContext extends Runner {
  readonly session: Session;
  readonly store: Store<PaneState>;
}
