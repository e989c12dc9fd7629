import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { assert, suite } from "@lockstep/test-kit";
import languageService from "vscode-json-languageservice";

const { getLanguageService, TextDocument } = languageService;
const test = suite("schemas in an editor");
const folder = new URL("../assets/schema/", import.meta.url);
const root = pathToFileURL("/somewhere/demo/").href;

/** What VS Code runs, reading `$schema` relative to the document as VS Code does. */
function open(text: string) {
  const service = getLanguageService({
    workspaceContext: { resolveRelativePath: (path, from) => new URL(path, from).href },
    schemaRequestService: async (url) => {
      const name = url.slice(`${root}.lockstep/cli/assets/schema/`.length);
      assert.ok(url.startsWith(`${root}.lockstep/cli/assets/schema/`), url);
      return readFile(new URL(name, folder), "utf8");
    },
  });
  const document = TextDocument.create(`${root}lockstep.jsonc`, "jsonc", 1, text);
  return { service, document, json: service.parseJSONDocument(document) };
}

const head = '{ "$schema": "./.lockstep/cli/assets/schema/workspace.schema.json",\n';

test("a valid document has no problem", async () => {
  const { service, document, json } = open(
    `${head} "version": 1, "go": "1.26.9", // comment\n "hosts": ["host"], "plugins": [] }`,
  );
  const settings = { comments: "ignore", trailingCommas: "ignore" } as const;
  assert.equal(await service.doValidation(document, json, settings), []);
});

test("problems are underlined, also those of forms that other files define", async () => {
  const { service, document, json } = open(
    `${head} "version": 1, "go": "1.26", "hosts": ["../host"], "plugin": [] }`,
  );
  const problems = await service.doValidation(document, json);
  const marked = problems.map(({ range }) => document.getText(range));
  for (const text of ['"1.26"', '"../host"', '"plugin"']) assert.ok(marked.includes(text), text);
});

test("hovering shows the description, typing offers the values", async () => {
  const text = `${head} "version": 1, "go": "1.26.9", "hosts": ["host"], "moduleGraph": "" }`;
  const { service, document, json } = open(text);
  const hover = await service.doHover(
    document,
    document.positionAt(text.indexOf('"go"') + 2),
    json,
  );
  assert.match(JSON.stringify(hover?.contents), "exact Go release");
  const value = document.positionAt(text.indexOf('""') + 1);
  const values = await service.doComplete(document, value, json);
  assert.equal(values?.items.map(({ label }) => label).sort(), ['"host"', '"union"']);
});

test.run();
