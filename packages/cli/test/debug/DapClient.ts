import { once } from "node:events";
import { connect, type Socket } from "node:net";

interface Message {
  type: "event" | "response";
  event?: string;
  request_seq?: number;
  success?: boolean;
  message?: string;
  body?: unknown;
}

const patience = 120_000;

/** The part of the Debug Adapter Protocol that a breakpoint and a look at it need. */
export class DapClient {
  readonly #socket: Socket;
  readonly #seen: Message[] = [];
  #wake: () => void = () => {};
  #sequence = 0;

  private constructor(socket: Socket) {
    this.#socket = socket;
    let buffer = Buffer.alloc(0);
    socket.on("data", (chunk: Buffer) => {
      buffer = Buffer.concat([buffer, chunk]);
      for (;;) {
        const head = buffer.indexOf("\r\n\r\n");
        const length = Number(
          /Content-Length: (\d+)/.exec(buffer.toString("latin1", 0, head))?.[1],
        );
        if (head < 0 || buffer.length < head + 4 + length) return;
        this.#seen.push(JSON.parse(buffer.toString("utf8", head + 4, head + 4 + length)));
        buffer = buffer.subarray(head + 4 + length);
        this.#wake();
      }
    });
  }

  static async connect(port: number): Promise<DapClient> {
    const socket = connect(port, "127.0.0.1");
    await once(socket, "connect");
    return new DapClient(socket);
  }

  send(command: string, args: unknown = {}): number {
    const seq = ++this.#sequence;
    const text = JSON.stringify({ seq, type: "request", command, arguments: args });
    this.#socket.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
    return seq;
  }

  async request<T>(command: string, args: unknown = {}): Promise<T> {
    return this.answer<T>(this.send(command, args));
  }

  async answer<T>(seq: number): Promise<T> {
    const { success, message, body } = await this.#first((each) => each.request_seq === seq);
    if (!success) throw new Error(`${message}: ${JSON.stringify(body)}`);
    return body as T;
  }

  async event<T>(name: string): Promise<T> {
    return (await this.#first((each) => each.event === name)).body as T;
  }

  async #first(wanted: (message: Message) => boolean): Promise<Message> {
    const end = Date.now() + patience;
    for (;;) {
      const at = this.#seen.findIndex(wanted);
      if (at >= 0) return this.#seen.splice(at, 1)[0]!;
      if (Date.now() > end) throw new Error(`delve said only ${JSON.stringify(this.#seen)}`);
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, 1000);
        this.#wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  }

  close(): void {
    this.#socket.destroy();
  }
}
