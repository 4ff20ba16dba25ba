/** What every action of the pane works with. */
import type { Session } from "../../app/session";
import type { LiveSwitch } from "./liveSwitch";
import type { PreferenceStore } from "./preferences";
import type { Runner } from "./runner";
import type { PaneState } from "./state";
import type { Store } from "./store";

export interface PaneContext extends Runner {
  readonly session: Session;
  readonly store: Store<PaneState>;
  readonly preferences: PreferenceStore;
  /** Checking while filling in. */
  readonly live: LiveSwitch;
}
