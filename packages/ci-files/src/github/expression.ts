import { data, Evaluator, Lexer, Parser } from "@actions/expressions";

/** What expressions can name: `github`, `inputs`, `matrix`, `needs`, `steps`, ... */
export type Contexts = Readonly<Record<string, unknown>>;

/** How the steps or jobs before fared, for `success()` and its like. */
export type Status = "success" | "failure";

/** The value of one expression, without its `${{ }}`, by GitHub's own evaluator. */
export function evaluate(expression: string, contexts: Contexts, status: Status): unknown {
  const functions = statusFunctions(status);
  const { tokens } = new Lexer(expression).lex();
  const tree = new Parser(tokens, Object.keys(contexts), functions).parse();
  const context = JSON.parse(JSON.stringify(contexts), data.reviver) as data.Dictionary;
  const named = new Map(functions.map((each) => [each.name, each]));
  const result = new Evaluator(tree, context, named).evaluate();
  return JSON.parse(JSON.stringify(result, data.replacer));
}

/** A text with the values of its expressions; one that is an expression as a whole keeps its type. */
export function filled(text: unknown, contexts: Contexts, status: Status = "success"): unknown {
  if (typeof text !== "string") return text;
  const whole = /^\$\{\{((?:(?!\}\})[\s\S])*)\}\}$/.exec(text.trim())?.[1];
  if (whole !== undefined) return evaluate(whole, contexts, status);
  return text.replace(/\$\{\{([\s\S]*?)\}\}/g, (_, expression: string) =>
    asText(evaluate(expression, contexts, status)),
  );
}

/** As `filled`, as text: what a variable, a script or an input gets. */
export function filledText(text: unknown, contexts: Contexts): string {
  return asText(filled(text, contexts));
}

/** Whether an `if:` holds. One that names no status function holds only after success. */
export function holds(condition: unknown, contexts: Contexts, status: Status): boolean {
  const text = condition === undefined ? "success()" : String(condition);
  const expression = /^\$\{\{([\s\S]*)\}\}$/.exec(text.trim())?.[1] ?? text;
  const asked = /\b(success|failure|always|cancelled)\s*\(/.test(expression);
  const value = evaluate(expression, contexts, status);
  return Boolean(value) && (asked || status === "success");
}

function asText(value: unknown): string {
  if (value === null || value === undefined) return "";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

function statusFunctions(status: Status) {
  const answers = {
    success: status === "success",
    failure: status === "failure",
    always: true,
    cancelled: false,
  };
  return Object.entries(answers).map(([name, answer]) => ({
    name,
    minArgs: 0,
    maxArgs: 0,
    call: () => new data.BooleanData(answer),
  }));
}
