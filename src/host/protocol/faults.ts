/** Failures on order, so that an add-in's error paths can be tried. Clean-up requests are never hit: the client would retry them for 15 s. */
import { RichApiError } from "./errors";

interface InjectedFault {
  readonly code: string;
  readonly message?: string;
  readonly status?: number;
}

interface Planned {
  readonly fault: InjectedFault;
  /** How many matches still pass before the fault strikes. */
  wait: number;
}

export class Faults {
  private requests: Planned[] = [];
  private readonly actions = new Map<string, Planned>();
  private readonly members = new Map<string, Planned>();
  private spared = false;

  /** The nth request from now (1 = the next) is refused as a whole, before any of it is done. */
  failRequest(nth: number, fault: InjectedFault): void {
    this.requests.push({ fault, wait: nth });
  }

  /** The nth action (1 = first) of the next request that has so many fails; the actions before it stay done, as in Excel. */
  failAction(nth: number, fault: InjectedFault): void {
    this.actions.set(String(nth), { fault, wait: 1 });
  }

  /** The nth use of a member from now fails, e.g. "ConditionalFormatCollection.Add". */
  failMember(member: string, fault: InjectedFault, nth = 1): void {
    this.members.set(member, { fault, wait: nth });
  }

  clear(): void {
    this.requests = [];
    this.actions.clear();
    this.members.clear();
  }

  /** Called once per request that is not a clean-up. */
  ofRequest(): InjectedFault | undefined {
    for (const planned of this.requests) planned.wait -= 1;
    const due = this.requests.find((planned) => planned.wait === 0);
    this.requests = this.requests.filter((planned) => planned.wait > 0);
    return due?.fault;
  }

  /** Does work that no ordered failure may hit. */
  async spare<R>(work: () => Promise<R>): Promise<R> {
    this.spared = true;
    try {
      return await work();
    } finally {
      this.spared = false;
    }
  }

  /** Throws when the action at this position (from 0) was ordered to fail. */
  beforeAction(index: number): void {
    if (!this.spared) strike(this.actions, String(index + 1));
  }

  /** Throws when this use of the member was ordered to fail. */
  beforeMember(member: string): void {
    if (!this.spared) strike(this.members, member);
  }
}

const strike = (plans: Map<string, Planned>, key: string): void => {
  const planned = plans.get(key);
  if (planned === undefined || --planned.wait > 0) return;
  plans.delete(key);
  throw new RichApiError(planned.fault.code, planned.fault.message ?? "Ordered failure", planned.fault.status ?? 400);
};
