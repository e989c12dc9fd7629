import type { TypeModel } from "@lockstep/contract";
import type { Implemented } from "./outline.ts";

/** Whether the plugin in `templates/plugin` implements the interface: that of the default contract. */
export function fitsSample({ model, contract, iface }: Implemented): boolean {
  const [method, ...others] = iface.methods;
  if (!method || others.length > 0 || contract.name !== "contract") return false;
  const { params, results } = method;
  return (
    iface.name === "Greeter" &&
    method.go === "Greet" &&
    method.context === true &&
    method.error === true &&
    params.length === 1 &&
    results.length === 1 &&
    isText("GreetRequest", "Name", model.types, params[0]!.type) &&
    isText("GreetResponse", "Text", model.types, results[0]!.type)
  );
}

function isText(name: string, field: string, types: readonly TypeModel[], index: number): boolean {
  const type = types[index];
  const found = type?.fields?.find(({ go }) => go === field);
  return type?.name === name && found !== undefined && types[found.type]?.go === "string";
}
