import * as generated from "./generated/validators.ts";
import type { InputKind } from "./kinds.ts";
import type { Validate } from "./SchemaError.ts";

export const validators: Record<InputKind, Validate> = {
  workspace: generated.workspace,
  host: generated.host,
  plugin: generated.plugin,
  lock: generated.lock,
  record: generated.record,
  descriptor: generated.descriptor,
  release: generated.release,
};
