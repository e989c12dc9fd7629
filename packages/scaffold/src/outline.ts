import type { ContractModel, ContractPackage, InterfaceModel, TypeModel } from "@lockstep/contract";
import type { PlannedFile } from "./files.ts";
import { GoImports } from "./goImports.ts";
import { packageName } from "./packageName.ts";
import { goKeywords } from "./reservedNames.ts";

type Method = InterfaceModel["methods"][number];

/** What a plugin is to implement. */
export interface Implemented {
  model: ContractModel;
  contract: ContractPackage;
  iface: InterfaceModel;
}

/**
 * A plugin whose methods return zero values, for its author to fill, and a test that calls each of
 * them, if there are any. Formatted as gofmt does.
 */
export function outline(name: string, implemented: Implemented): PlannedFile[] {
  const own = packageName(name);
  const files = [{ path: `${own}.go`, content: code(own, implemented) }];
  if (implemented.iface.methods.length === 0) return files;
  return [...files, { path: `${own}_test.go`, content: testCode(own, implemented) }];
}

function code(own: string, { model, contract, iface }: Implemented): string {
  const imports = importsOf(model, contract);
  const result = `${imports.use(contract.path)}.${iface.name}`;
  const type = typeName(iface.name, imports);
  const methods = iface.methods.map((method) => `\n${methodCode(type, method, model, imports)}`);
  return `// Package ${own} is a plugin.
package ${own}

${imports.declaration()}
// New is what the host asks this plugin for.
func New() ${result} { return ${type}{} }

type ${type} struct{}
${methods.join("")}`;
}

function methodCode(
  type: string,
  method: Method,
  model: ContractModel,
  imports: GoImports,
): string {
  const { variadic = false, context = false, error = false } = method;
  const params = method.params.map((param, i) => {
    const go = imports.resolve(typeAt(model, param.type).go);
    const name = param.name === "" || imports.isName(param.name) ? "_" : param.name;
    const last = variadic && i === method.params.length - 1;
    return `${name} ${last ? go.replace(/^\[\]/, "...") : go}`;
  });
  if (context) params.unshift(`ctx ${imports.use("context")}.Context`);
  const types = method.results.map((result) => typeAt(model, result.type));
  const results = [...types.map(({ go }) => imports.resolve(go)), ...(error ? ["error"] : [])];
  const zeros = [...types.map((one) => zero(one, imports)), ...(error ? ["nil"] : [])];
  const signature = results.length > 1 ? ` (${results.join(", ")})` : results.map((r) => ` ${r}`);
  const body = zeros.length > 0 ? `{\n\treturn ${zeros.join(", ")}\n}` : "{}";
  return `func (${type}) ${method.go}(${params.join(", ")})${signature} ${body}\n`;
}

function testCode(own: string, { model, contract, iface }: Implemented): string {
  const imports = importsOf(model, contract);
  const tests = iface.methods.map((method) => `\n${methodTest(method, model, imports)}`);
  return `package ${own}\n\n${imports.declaration()}${tests.join("")}`;
}

function methodTest(method: Method, model: ContractModel, imports: GoImports): string {
  const { variadic = false, context = false, error = false, params } = method;
  const given = variadic ? params.slice(0, -1) : params;
  const args = given.map((param) => zero(typeAt(model, param.type), imports));
  if (context) args.unshift(`${imports.use("context")}.Background()`);
  const call = `New().${method.go}(${args.join(", ")})`;
  const ignored = method.results.map(() => "_, ").join("");
  const body = error
    ? `\tif ${ignored}err := ${call}; err != nil {\n\t\tt.Error(err)\n\t}\n`
    : `\t${call}\n`;
  return `func Test${method.go}(${error ? "t" : "_"} *${imports.use("testing")}.T) {\n${body}}\n`;
}

function importsOf(model: ContractModel, contract: ContractPackage): GoImports {
  return new GoImports({ ...model.packages, [contract.path]: contract.name });
}

/** The type that implements the interface: its name with a small letter, unless that is taken. */
function typeName(name: string, imports: GoImports): string {
  const small = name.slice(0, 1).toLowerCase() + name.slice(1);
  return goKeywords.has(small) || imports.isName(small) || small === name ? `own${name}` : small;
}

function typeAt(model: ContractModel, index: number): TypeModel {
  const type = model.types[index];
  if (!type) throw new Error(`the contract's model has no type ${index}`);
  return type;
}

/** Go text of the type's zero value. */
function zero({ kind, go }: TypeModel, imports: GoImports): string {
  switch (kind) {
    case "string":
      return '""';
    case "bool":
      return "false";
    case "bytes":
    case "slice":
    case "map":
    case "pointer":
      return "nil";
    case "struct":
    case "array":
    case "time":
      return `${imports.resolve(go)}{}`;
    default:
      return "0";
  }
}
