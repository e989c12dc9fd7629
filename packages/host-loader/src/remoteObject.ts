import type { InterfaceMethod } from "./boundMethod.ts";
import type { CallOptions } from "./callOptions.ts";
import type { Connection } from "./connection.ts";

/** The object that {@link Host.load} gives: a function per method, the last argument its options. */
export function remoteObject(
  connection: Connection,
  plugin: number,
  methods: readonly InterfaceMethod[],
): object {
  const functions = methods.map((method): [string, (...args: unknown[]) => Promise<unknown>] => {
    const count = method.parameters.length;
    return [
      method.name,
      (...args) => connection.call(plugin, method, args, args[count] as CallOptions | undefined),
    ];
  });
  return Object.freeze(Object.fromEntries(functions));
}
