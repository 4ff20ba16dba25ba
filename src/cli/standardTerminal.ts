/** The streams of this process as the commands write to them. */
import type { Terminal } from "./terminal";

type Streams = Pick<NodeJS.Process, "stdout" | "stderr">;

const CLEAR_LINE = "\r\u001b[K";

/** A line of status only where a person sees stderr; it goes before anything else is written there. */
export const standardTerminal = ({ stdout, stderr }: Streams): Terminal => {
  let shown = false;
  const clear = (): void => {
    if (shown) stderr.write(CLEAR_LINE);
    shown = false;
  };
  const status = (text: string): void => {
    clear();
    if (text !== "") stderr.write(text);
    shown = text !== "";
  };
  return {
    out: (text) => {
      if (stdout.isTTY) clear();
      stdout.write(text);
    },
    err: (text) => {
      clear();
      stderr.write(`${text}\n`);
    },
    now: () => performance.now(),
    ...(stderr.isTTY ? { status } : {}),
  };
};
