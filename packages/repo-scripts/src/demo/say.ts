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
};
