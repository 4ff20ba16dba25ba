/** The streams of this process as the commands write to them. */
import { reasonOf, systemErrorCode } from "./files";
import type { Terminal } from "./terminal";

type Streams = Pick<NodeJS.Process, "stdout" | "stderr">;

const CLEAR_LINE = "\r\u001b[K";

/**
 * A line of status only where a person sees stderr; it goes before anything else is written there. Who reads along may stop, as `head` does: then
 * nothing more is written, and nothing is wrong. Any other failure is told once.
 */
export const standardTerminal = ({ stdout, stderr }: Streams, onFailure: () => void): Terminal => {
  let shown = false;
  const results = guarded(stdout, (code) => {
    onFailure();
    messages.write(`结果没有写完：${reasonOf(code)}。\n`);
  });
  const messages = guarded(stderr, onFailure);
  const clear = (): void => {
    if (shown) messages.write(CLEAR_LINE);
    shown = false;
  };
  const status = (text: string): void => {
    clear();
    if (text !== "") messages.write(text);
    shown = text !== "";
  };
  return {
    out: (text) => {
      if (stdout.isTTY) clear();
      results.write(text);
    },
    err: (text) => {
      clear();
      messages.write(`${text}\n`);
    },
    isClosed: () => results.isClosed(),
    now: () => performance.now(),
    ...(stderr.isTTY ? { status } : {}),
  };
};

const guarded = (stream: Streams["stdout" | "stderr"], onFailure: (code: string) => void) => {
  let closed = false;
  stream.on("error", (cause) => {
    const code = systemErrorCode(cause);
    if (!closed && code !== "EPIPE") onFailure(code);
    closed = true;
  });
  return {
    write: (text: string): void => {
      if (!closed) stream.write(text);
    },
    isClosed: (): boolean => closed,
  };
};
