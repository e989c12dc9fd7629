import type { WriteStream } from "node:tty";

/** Tells a waiting person what is going on; writes to stderr only. */
export interface Progress {
  /** A line that stays. */
  note(text: string): void;
  /**
   * What goes on now; several things at once are several texts. On a terminal they replace the
   * moving line, elsewhere each that is new gets a line of its own.
   */
  step(...texts: string[]): void;
  /** Ends the moving line, leaving nothing of it. */
  clear(): void;
}

const frames = ["-", "\\", "|", "/"];

/** A moving line on a terminal that is wide enough; one line per change otherwise. */
export function createProgress(stream: WriteStream, { quiet }: { quiet: boolean }): Progress {
  if (quiet) return { note: (text) => stream.write(`${text}\n`), step() {}, clear() {} };
  return stream.isTTY ? movingLine(stream) : plainLines(stream);
}

/** In a log, how far something has come is told this often, in milliseconds. */
const patience = 5000;

function plainLines(stream: WriteStream): Progress {
  const without = (text: string) => text.replace(/ \d+ (%|MB)$/, "");
  let last = new Map<string, number>();
  return {
    note: (text) => stream.write(`${text}\n`),
    step(...texts) {
      const now = performance.now();
      const told = texts.map((text): [string, number] => {
        const subject = without(text);
        const before = last.get(subject);
        const waits = subject === text || now - (before ?? 0) < patience;
        if (before !== undefined && waits) return [subject, before];
        stream.write(`${text}\n`);
        return [subject, now];
      });
      last = new Map(told);
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
    step(...texts) {
      text = texts.join("; ");
      timer ??= setInterval(draw, 120).unref();
      draw();
    },
    clear,
  };
}
