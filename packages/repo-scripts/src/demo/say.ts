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
  /** A number that grows in place on a terminal; elsewhere it is said once, at its end. */
  counter(what: string) {
    let count = 0;
    return {
      add(more: number) {
        count += more;
        if (process.stdout.isTTY) process.stdout.write(`\r${count} ${what}`);
      },
      end() {
        if (process.stdout.isTTY) process.stdout.write("\r\u001b[2K");
        if (count > 0) say.note(`${count} ${what}`);
      },
    };
  },
};
