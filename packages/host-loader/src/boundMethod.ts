import type { Descriptor } from "@lockstep/contract";
import type { ByteReader } from "./byteReader.ts";
import type { ByteWriter } from "./byteWriter.ts";
import { buildDecoders } from "./decoders.ts";
import { buildEncoders } from "./encoders.ts";
import { ArgumentError } from "./errors.ts";
import { Mismatch } from "./mismatch.ts";

/** A method of an interface, ready to be called on a plugin. */
export interface InterfaceMethod {
  name: string;
  index: number;
  parameters: { name: string; type: number }[];
  results: number[];
  /** Throws ArgumentError. */
  encode: (writer: ByteWriter, args: readonly unknown[]) => void;
  decode: (reader: ByteReader) => unknown;
}

/** The error that a mismatch in an argument is for the caller; any other error as it is. */
export function argumentError(parameter: string, error: unknown): unknown {
  if (!(error instanceof Mismatch)) return error;
  return new ArgumentError([parameter, ...error.steps].join(""), error.message);
}

/** For each interface of a descriptor its methods, with encoders and decoders built. */
export function interfaceMethods({ interfaces, types }: Descriptor): InterfaceMethod[][] {
  const encoders = buildEncoders(types);
  const decoders = buildDecoders(types);
  return interfaces.map(({ methods }) =>
    methods.map(({ name, params, results }, index): InterfaceMethod => {
      const paramEncoders = params.map(({ type }) => encoders[type]);
      const encode = (writer: ByteWriter, args: readonly unknown[]): void => {
        let i = 0;
        try {
          for (; i < paramEncoders.length; i++) paramEncoders[i]?.(writer, args[i]);
        } catch (error) {
          throw argumentError(params[i]?.name ?? "", error);
        }
      };
      const resultDecoders = results.map((type) => decoders[type]);
      const [only] = resultDecoders;
      const decode =
        resultDecoders.length === 1 && only
          ? only
          : resultDecoders.length === 0
            ? () => undefined
            : (reader: ByteReader) => resultDecoders.map((decoder) => decoder?.(reader));
      return { name, index, parameters: params, results, encode, decode };
    }),
  );
}
