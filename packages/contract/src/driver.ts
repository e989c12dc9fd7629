import { readFileSync } from "node:fs";
import { type ContractTypes, contractTypes, type Descriptor, describe } from "./descriptor.ts";
import { generatedHeader } from "./generatedHeader.ts";
import { goCodec } from "./goCodec.ts";
import { GoImports } from "./goImports.ts";
import type { ContractModel, MethodModel, TypeModel } from "./model.ts";

/**
 * The file that a host gets beside its main: lockstepDriver and, for a host with a contract, the
 * code that calls each of its interfaces' methods. Standard library and contract only.
 */
export function driver(model: ContractModel, contractPath: string | undefined): string {
  const fixed = fixedPart();
  const imports = new GoImports(localNames);
  for (const path of fixed.imports) imports.use(path, path.slice(path.lastIndexOf("/") + 1));
  const contract = model.contracts.find(({ path }) => path === contractPath);
  const variable = contract
    ? dispatch(contractTypes(model, contract), model, imports)
    : withoutContract;
  return `${generatedHeader}

package main

${imports.declaration()}
${fixed.body}
${variable}`;
}

/** Names that the generated functions use for themselves. */
const localNames = [
  "r",
  "w",
  "v",
  "e",
  "k",
  "n",
  "i",
  "ctx",
  "target",
  "ok",
  "err",
  "symbol",
  "main",
];

const withoutContract = `// This host names no contract: its plugins are opened, not called.
const lockstepDescriptor = ${goString(JSON.stringify({ contract: "", interfaces: [], types: [] } satisfies Descriptor))}

var lockstepInterfaces []lockstepInterface
`;

/** Files of the part that is the same for all hosts, in the order in which they are put together. */
const parts = ["start", "read", "open", "call", "send", "encode", "decode"];

/** That part as one: what it imports, and its code. */
function fixedPart(): { imports: string[]; body: string } {
  const imports = new Set<string>();
  const bodies = parts.map((name) => {
    const file = new URL(`../assets/contract/driver/${name}.go`, import.meta.url);
    const [, list, body] = form.exec(readFileSync(file, "utf8")) ?? [];
    if (list === undefined || body === undefined) throw new Error(`${name}.go has another form`);
    for (const [, path] of list.matchAll(/"([^"]+)"/g)) if (path) imports.add(path);
    return body;
  });
  return { imports: [...imports].sort(), body: bodies.join("\n") };
}

const form = /^package main\n\nimport (\([^)]*\)|"[^"]+")\n\n([\s\S]*)$/;

function dispatch(all: ContractTypes, model: ContractModel, imports: GoImports): string {
  const nameOf = (path: string): string => model.packages[path] ?? path;
  const goType = ({ go }: TypeModel): string => imports.resolve(go, nameOf);
  const codec = goCodec(all, goType);
  const contract = imports.use(all.contract.path, all.contract.name);
  const interfaces = all.contract.interfaces.map(
    ({ name, methods }, number) => `	{
		name: ${goString(name)},
		bind: func(symbol plugin.Symbol) (any, bool) {
			entry, ok := symbol.(func() ${contract}.${name})
			if !ok {
				return nil, false
			}
			if target := entry(); target != nil {
				return target, true
			}
			return nil, true
		},
		methods: []lockstepMethod{${methodLines(caller(name, number), methods)}},
	},
`,
  );
  const methods = all.contract.interfaces.flatMap(({ name, methods: list }, number) =>
    list.map((method) =>
      methodFunction(`${contract}.${name}`, caller(name, number), method, codec),
    ),
  );
  return `const lockstepDescriptor = ${goString(JSON.stringify(describe(all)))}

var lockstepInterfaces = []lockstepInterface{
${interfaces.join("")}}
${methods.join("")}${codec.functions()}`;
}

/**
 * What the names of the functions that call an interface's methods begin with. The number comes
 * first: names alone would be alike for Order.BookClose and OrderBook.Close, and for Stage.Open and
 * lockstepStageOpen.
 */
function caller(name: string, number: number): string {
  return `lockstep${number}${name}`;
}

/** The elements of an interface's list of methods, with the line breaks that gofmt wants. */
function methodLines(prefix: string, methods: readonly MethodModel[]): string {
  const lines = methods.map(
    (method) => `\t\t\t{${Boolean(method.context)}, ${prefix}${method.go}},\n`,
  );
  return lines.length === 0 ? "" : `\n${lines.join("")}\t\t`;
}

function methodFunction(
  goInterface: string,
  prefix: string,
  method: MethodModel,
  codec: ReturnType<typeof goCodec>,
): string {
  const { params, results, error = false, context = false, variadic = false } = method;
  const reads = params.map((param, i) => `	p${i} := ${codec.read(param.type)}\n`).join("");
  const last = params.length - 1;
  const args = [
    ...(context ? ["ctx"] : []),
    ...params.map((_, i) => (variadic && i === last ? `p${i}...` : `p${i}`)),
  ];
  const left = [...results.map((_, i) => `v${i}`), ...(error ? ["err"] : [])];
  const call = `target.(${goInterface}).${method.go}(${args.join(", ")})`;
  const check = error ? "	if err != nil {\n		return err\n	}\n" : "";
  const writes = results.map((result, i) => `	${codec.write(result.type, `v${i}`)}\n`).join("");
  return `
func ${prefix}${method.go}(target any, ctx context.Context, r *lockstepReader, w *lockstepWriter) error {
${reads}	if !r.complete() {
		return nil
	}
	${left.length > 0 ? `${left.join(", ")} := ` : ""}${call}
${check}${writes}	return nil
}
`;
}

/** A Go string literal, raw where that is possible. JSON's escapes are Go's as well. */
function goString(text: string): string {
  return text.includes('"') && !text.includes("`") ? `\`${text}\`` : JSON.stringify(text);
}
