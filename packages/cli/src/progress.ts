import type { WriteStream } from "node:tty";

/** Tells a waiting person what is going on; writes to stderr only. */
export interface Progress {
  /** A line that stays. */
  note(text: string): void;
  /** Replaces the moving line on a terminal; elsewhere a line of its own, once per text. */
  step(text: string): void;
  /** Ends the moving line, leaving nothing of it. */
  clear(): void;
}

const frames = ["-", "\\", "|", "/"];

/** A moving line on a terminal that is wide enough; one line per change otherwise. */
export function createProgress(stream: WriteStream, { quiet }: { quiet: boolean }): Progress {
  if (quiet) return { note: (text) => stream.write(`${text}\n`), step() {}, clear() {} };
  return stream.isTTY ? movingLine(stream) : plainLines(stream);
}

function plainLines(stream: WriteStream): Progress {
  let last = "";
  return {
    note: (text) => stream.write(`${text}\n`),
    step(text) {
      if (text === last) return;
      last = text;
      stream.write(`${text}\n`);
    },
    clear() {},
  };
}

function movingLine(stream: WriteStream): Progress {
  let text = "";
  let turn = 0;
  let timer: NodeJS.Timeout | undefined;
  const erase = () => stream.write("\r\u001b[2K");
  const draw = () => {
    const width = Math.max(20, (stream.columns || 80) - 3);
    erase();
    stream.write(`${frames[turn++ % frames.length]} ${text.slice(0, width)}`);
  };
  const clear = () => {
    if (!timer) return;
    clearInterval(timer);
    timer = undefined;
    erase();
  };
  return {
    note(line) {
      clear();
      stream.write(`${line}\n`);
    },
    step(next) {
      text = next;
      timer ??= setInterval(draw, 120).unref();
      draw();
    },
    clear,
  };
}
