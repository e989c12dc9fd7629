import type { Node } from "jsonc-parser";
import { documentFinding, mostExplained } from "./documentFinding.ts";
import type { Finding } from "./generated/documents.ts";
import { nodeAt, pointerSegments, propertyOf } from "./jsonTree.ts";
import { type DocumentKind, documentNouns } from "./kinds.ts";
import { nearestName } from "./nearestName.ts";
import { quote } from "./quote.ts";
import type { SchemaError } from "./SchemaError.ts";
import type { TextLines } from "./textLines.ts";
import { wrongValue } from "./wrongValue.ts";

/** What a document is, and where its parts lie in the text. */
interface Source {
  kind: DocumentKind;
  root: Node;
  lines: TextLines;
}

/** Where a document breaks its schema, one finding per cause, ajv's own sentences never shown. */
export function schemaFindings(source: Source, errors: readonly SchemaError[]): Finding[] {
  const problems = onePerValue(errors).slice(0, mostExplained);
  const meant = renamed(problems);
  return problems.flatMap((error) => {
    if (error.keyword === "additionalProperties") return [unknownProperty(source, error)];
    if (error.keyword === "false schema") return [withoutEffect(source, error)];
    if (error.keyword !== "required") return [wrongValueFinding(source, error)];
    const missing = `${error.instancePath}/${String(error.params.missingProperty)}`;
    return meant.has(missing) ? [] : [missingProperty(source, error)];
  });
}

/** Pointers of missing properties that an unknown one in the same object was meant to be. */
function renamed(errors: readonly SchemaError[]): Set<string> {
  const unknown = errors.filter(({ keyword }) => keyword === "additionalProperties");
  return new Set(unknown.map((error) => `${error.instancePath}/${nearestFree(error)}`));
}

/** A value that breaks several keywords is one problem; the keyword that says most is kept. */
function onePerValue(errors: readonly SchemaError[]): SchemaError[] {
  const kept = new Map<string, SchemaError>();
  for (const error of errors) {
    if (error.keyword === "propertyNames" || error.keyword === "if") continue;
    const { additionalProperty, missingProperty } = error.params;
    const about = additionalProperty ?? missingProperty ?? error.propertyName ?? null;
    const id = JSON.stringify([error.instancePath, about]);
    const earlier = kept.get(id);
    if (!earlier || error.keyword === "const" || error.keyword === "enum") kept.set(id, error);
  }
  return [...kept.values()];
}

/** The property of the form that an unknown key was probably meant to be, unless it is there. */
function nearestFree(error: SchemaError): string | undefined {
  const present = error.data as object;
  const free = Object.keys(error.parentSchema.properties ?? {}).filter(
    (name) => !Object.hasOwn(present, name),
  );
  return nearestName(String(error.params.additionalProperty), free);
}

function unknownProperty({ root, lines, kind }: Source, error: SchemaError): Finding {
  const name = String(error.params.additionalProperty);
  const object = nodeAt(root, error.instancePath)?.node ?? root;
  const key = propertyOf(object, name)?.key ?? object;
  const near = nearestFree(error);
  const known = Object.keys(error.parentSchema.properties ?? {}).map((other) => quote(other));
  const holder =
    error.instancePath === "" ? `a ${documentNouns[kind]}` : nameOf(error.instancePath);
  return documentFinding(
    "LS1002",
    `unknown property ${quote(name)}`,
    lines.place(key.offset, key.length),
    {
      subject: subject(error.instancePath, name),
      cause: `${holder} has no ${quote(name)}; it has ${known.join(", ")}`,
      fix: near === undefined ? `remove ${quote(name)}` : `write ${quote(near)} instead`,
    },
  );
}

/** A property of a pinned C toolchain beside `"kind": "system"`: the one that a schema forbids so. */
function withoutEffect({ root, lines }: Source, error: SchemaError): Finding {
  const name = pointerSegments(error.instancePath).at(-1) ?? "";
  const { node, key = node } = nodeAt(root, error.instancePath) ?? { node: root };
  const place = lines.place(key.offset, key.length);
  return documentFinding("LS1002", `${quote(name)} has no effect here`, place, {
    subject: subject(error.instancePath),
    cause: `${quote(name)} is about a pinned C toolchain; beside "kind": "system" nothing reads it`,
    fix: `write "kind": "pinned" instead of "system", or remove ${quote(name)}`,
  });
}

function missingProperty({ root, lines, kind }: Source, error: SchemaError): Finding {
  const name = String(error.params.missingProperty);
  const { node, key } = nodeAt(root, error.instancePath) ?? { node: root };
  const place = key ? lines.place(key.offset, key.length) : lines.place(node.offset, 1);
  const property = error.parentSchema.properties?.[name];
  const example = property?.examples?.[0] ?? property?.const;
  const holder =
    error.instancePath === "" ? `a ${documentNouns[kind]}` : nameOf(error.instancePath);
  return documentFinding("LS1004", `missing property ${quote(name)}`, place, {
    subject: subject(error.instancePath, name),
    cause: `${holder} must have ${quote(name)}. ${property?.description ?? ""}`.trimEnd(),
    fix: example === undefined ? `add ${quote(name)}` : `add ${quote(name)}: ${quote(example)}`,
  });
}

function wrongValueFinding({ root, lines }: Source, error: SchemaError): Finding {
  const pointer = pointerOf(error);
  const at = nodeAt(root, pointer) ?? { node: root };
  const node = error.propertyName === undefined ? at.node : (at.key ?? at.node);
  const { expected, found, fix } = wrongValue(error);
  return documentFinding(
    "LS1003",
    error.propertyName === undefined
      ? `wrong value of ${nameOf(pointer)}`
      : `wrong name ${quote(error.propertyName)}`,
    lines.place(node.offset, node.length),
    { subject: subject(pointer), cause: `expected ${expected}; found ${found}`, fix },
  );
}

/** Points at what an error is about: the key of `propertyNames`, the entry given twice, the value. */
function pointerOf(error: SchemaError): string {
  if (error.keyword === "uniqueItems") return `${error.instancePath}/${String(error.params.i)}`;
  if (error.propertyName === undefined) return error.instancePath;
  const segment = error.propertyName.replaceAll("~", "~0").replaceAll("/", "~1");
  return `${error.instancePath}/${segment}`;
}

function nameOf(pointer: string): string {
  return pointer === "" ? "the document" : quote(subject(pointer));
}

/** A pointer as people write it: profiles.traced.tags[0]. */
function subject(pointer: string, name?: string): string {
  const segments = [...pointerSegments(pointer), ...(name === undefined ? [] : [name])];
  return segments
    .map((segment, index) =>
      /^\d+$/.test(segment) ? `[${segment}]` : index ? `.${segment}` : segment,
    )
    .join("")
    .slice(0, 200);
}
