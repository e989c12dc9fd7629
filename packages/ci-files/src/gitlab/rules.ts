import type { Job, Rule } from "./configuration.ts";

type Variables = Readonly<Record<string, string>>;

/**
 * The rule by which a job is part of a pipeline: the first that holds. Without rules every job is part
 * of it, by an empty one.
 */
export function ruleOf({ rules = [{}] }: Job, variables: Variables): Rule | undefined {
  const first = rules.find((rule) => rule.if === undefined || ruleHolds(rule.if, variables));
  return first?.when === "never" ? undefined : first;
}

/** An `if:` of rules: variables, texts, `==`, `!=`, `&&`, `||` and parentheses. */
export function ruleHolds(condition: string, variables: Variables): boolean {
  const tokens = condition.match(/\$\w+|"[^"]*"|==|!=|&&|\|\||[()]|\S+/g) ?? [];
  let at = 0;
  const value = or();
  if (at < tokens.length) throw new Error(`not understood in ${condition}: ${tokens[at]}`);
  return value;

  function or(): boolean {
    let result = and();
    while (tokens[at] === "||") {
      at++;
      result = and() || result;
    }
    return result;
  }

  function and(): boolean {
    let result = comparison();
    while (tokens[at] === "&&") {
      at++;
      result = comparison() && result;
    }
    return result;
  }

  function comparison(): boolean {
    if (tokens[at] === "(") {
      at++;
      const result = or();
      if (tokens[at++] !== ")") throw new Error(`no ) in ${condition}`);
      return result;
    }
    const left = operand();
    const operator = tokens[at];
    if (operator !== "==" && operator !== "!=") return left !== undefined && left !== "";
    at++;
    return (left === operand()) === (operator === "==");
  }

  function operand(): string | undefined {
    const token = tokens[at++] ?? "";
    if (token.startsWith("$")) return variables[token.slice(1)];
    if (token.startsWith('"')) return token.slice(1, -1);
    throw new Error(`not understood in ${condition}: ${token}`);
  }
}
