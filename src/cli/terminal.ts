/** Where the commands write to, so that tests can read along. */
export interface Terminal {
  /** Results; nothing else goes here, so that it can be piped. */
  readonly out: (text: string) => void;
  /** What went wrong and what was done. */
  readonly err: (text: string) => void;
  /** One line that the next one takes the place of; "" takes it away. Left out where nobody looks on. */
  readonly status?: (text: string) => void;
  /** Nobody reads the results any more. Left out where somebody always does. */
  readonly isClosed?: () => boolean;
  /** Milliseconds; for telling how long a run will still take. */
  readonly now?: () => number;
}

/** 0 done, or 可以上报 · 1 any other verdict · 2 nothing could be done. */
export type ExitCode = 0 | 1 | 2;
