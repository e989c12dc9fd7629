import { styleText } from "node:util";

const color = process.stdout.isTTY === true && !process.env.NO_COLOR;
const paint = (style: "bold" | "cyan" | "dim", text: string) =>
  color ? styleText(style, text) : text;

/** The demo's own voice, apart from what the commands it runs print. */
export const say = {
  title: (text: string) => console.log(`\n${paint("bold", text)}`),
  step: (number: number, text: string) => console.log(`\n${paint("bold", `${number}. ${text}`)}`),
  note: (text: string) => console.log(paint("dim", text)),
  command: (text: string) => console.log(paint("cyan", `$ ${text}`)),
  counter,
};

/** In a log, how far something has come is told this often, in milliseconds. */
const patience = 2000;

/** A number that grows in place on a terminal; elsewhere it is told now and then, and at its end. */
function counter(what: string) {
  const terminal = process.stdout.isTTY === true;
  let count = 0;
  const erase = () => terminal && process.stdout.write("\r\u001b[2K");
  const draw = () => terminal && process.stdout.write(`\r${count} ${what}`);
  const timer = terminal
    ? undefined
    : setInterval(() => say.note(`${count} ${what} so far`), patience);
  draw();
  return {
    add() {
      count++;
      draw();
    },
    /** A line of something else, which stays. */
    aside(line: string) {
      erase();
      console.error(line);
      draw();
    },
    end() {
      clearInterval(timer);
      erase();
      say.note(`${count} ${what}`);
    },
  };
}
