import { parseDocument } from "@lockstep/schema";
import { assert, suite } from "@lockstep/test-kit";
import { briefs, findingsOf } from "../findingsOf.ts";

const test = suite("LS1001: document cannot be parsed");

test("a missing comma, a comment and a trailing comma, all at once", () => {
  assert.equal(briefs("host", '{\n  "name": "a" // the host\n  "package": ".",\n}'), [
    "LS1001 2:15-26 this file is strict JSON, which has no comments | remove the comment",
    'LS1001 3:3-12 expected a comma; found `"package"` | put a comma before `"package"`',
    "LS1001 3:17-18 there is a comma before `}`, which JSON does not allow | remove the comma",
  ]);
});

test("what can still be understood is validated too", () => {
  assert.equal(briefs("host", '{ "name": "a", "packge": ".", }'), [
    'LS1002 1:16-24 a host manifest has no "packge"; it has "$schema", "name", "package", "contract", "driver", "ldflags" | write "package" instead',
    "LS1001 1:29-30 there is a comma before `}`, which JSON does not allow | remove the comma",
  ]);
});

test("lockstep.jsonc may have comments and trailing commas", () => {
  const text =
    '// c\n{ /* c */ "version": 1, "go": "1.26.9", "hosts": ["host",], "plugins": [], }\n// end';
  const value = { version: 1, go: "1.26.9", hosts: ["host"], plugins: [] };
  assert.equal(parseDocument("workspace", text, "lockstep.jsonc"), { ok: true, value });
});

const slips: [text: string, expected: string][] = [
  ["", "1:1-2 the file is empty | write the document, or remove the file"],
  ["  \n ", "1:1-2 the file is empty | write the document, or remove the file"],
  [
    '{ "name" "a" }',
    '1:10-13 expected a colon after the property name; found `"a"` | put a colon before `"a"`',
  ],
  [
    '{ name: "a" }',
    '1:3-7 text and property names stand in double quotes; found `name` | write "name"',
  ],
  [
    "{ \"name\": 'a' }",
    "1:11-14 text and property names stand in double quotes; found `'a'` | write \"a\"",
  ],
  ['{ "name": True }', "1:11-15 JSON does not know `True` | write true"],
  ['{ "name": None }', "1:11-15 JSON does not know `None` | write null"],
  ['{ "name": "a', "1:11-13 the text is not closed on its line | close it with a double quote"],
  ['{ "name": "a"', '1:14-15 expected "}"; found the end of the file | close the object with "}"'],
  ['{ "name": }', "1:11-12 expected a value; found `}` | put a value before `}`"],
  [
    '{ "name": "a" } {}',
    "1:17-18 the document ends before this; found `{` | remove what follows the document",
  ],
  [
    '{ "name": "a" } trailing\nmore',
    "1:17-25 the document ends before this; found `trailing` | remove what follows the document",
  ],
  ['{ "name": "a",, }', "1:15-16 there is a comma too many | remove the comma"],
  ['{ , "name": "a" }', "1:3-4 there is a comma too many | remove the comma"],
  ['{ "name": ["a",, "b"] }', "1:16-17 there is a comma too many | remove the comma"],
  ['{ "name": , "contract": 1 }', "1:11-12 expected a value; found `,` | put a value before `,`"],
  ['{ "name": 01\n}', "1:11-13 a number has no zeros in front; found `01` | write 1"],
  ['{ "name": -007.5\n}', "1:11-17 a number has no zeros in front; found `-007.5` | write -7.5"],
  ['{ "name": [00,\n1] }', "1:12-14 a number has no zeros in front; found `00` | write 0"],
  ['{ "name": 1 2 }', "1:13-14 expected a comma; found `2` | put a comma before `2`"],
  [
    '{ "name": "a", /* the host\n "package": "." }\n',
    "1:16-27 this file is strict JSON, which has no comments | remove the comment",
  ],
  [
    '{ "name": "\\q" }',
    '1:11-15 `"\\q"` holds an escape that JSON does not have | write a backslash as \\\\, and use only \\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX',
  ],
  [
    '{ "name": "a\u0007" }',
    '1:11-15 `"a\\u0007"` holds a control character | write it as an escape, as in \\t or \\n',
  ],
  [
    '{\n<<<<<<< ours\n"name": "a"\n=======\n"name": "b"\n>>>>>>> theirs\n}',
    "2:1-8 the file holds a merge conflict | resolve the conflict and remove the lines of <, = and >",
  ],
];
for (const [text, expected] of slips) {
  test(`one slip, one finding: ${JSON.stringify(text)}`, () => {
    assert.equal(briefs("host", text)[0], `LS1001 ${expected}`);
  });
}

test("what follows from one slip is not told beside it, on later lines neither", () => {
  const alone = (text: string) => {
    const found = briefs("workspace", text);
    assert.is(found.length, 1, found.join("\n"));
    return found[0]!;
  };
  const rest = '"version": 1, "go": "1.26.9", "hosts": ["h"], "plugins": ["p"]';
  assert.match(alone(`{ ${rest} } trailing\nmore words`), /`trailing` \| remove what follows/);
  assert.match(alone(`{ ${rest},, }`), /a comma too many/);
  assert.match(alone('{ "version": 01\n}'), /found `01` \| write 1$/);
  assert.match(alone('{ "version": 007,\n"go": "1.26.9" }'), /found `007` \| write 7$/);
  assert.match(alone(`{ ${rest}, /* c\n "moduleGraph": "host"\n}\n`), /close the comment with/);
  assert.match(alone(`{ ${rest} } /* c`), /close the comment with/);
});

test("a key given twice, which JSON.parse hides, at any depth and however it is written", () => {
  assert.equal(briefs("host", '{\n "name": "a",\n "n\\u0061me": "b"\n}'), [
    'LS1001 3:2-13 line 2 gives "name" already, and only one of the two can hold | remove one of the two',
  ]);
  const deep =
    '{"version":1,"go":"1.26.9","hosts":["h"],"plugins":[],"profiles":{"a":{"ldflags":"","ldflags":"x"}}}';
  assert.equal(
    findingsOf("workspace", deep).map(({ code, subject }) => [code, subject]),
    [["LS1001", "ldflags"]],
  );
});

test("a text in a value that looks like a key is not one", () => {
  const text = '{ "name": "a", "contract": "b" , "$schema": "\\"x\\": {\\"name\\" : 1}" }';
  assert.ok(parseDocument("host", text, "f").ok);
});

test("nesting that would exhaust the stack is refused, and costs little", () => {
  const deep = "[".repeat(1_000_000);
  assert.match(briefs("host", deep)[0]!, "LS1001 1:101-102 brackets are nested more than 100 deep");
  assert.match(briefs("workspace", `{"a":`.repeat(300_000))[0]!, "nested more than 100 deep");
});

test("a byte order mark and Windows line ends are accepted", () => {
  assert.ok(parseDocument("host", '\ufeff{\r\n  "name": "a"\r\n}\r\n', "f").ok);
  const [finding] = findingsOf("host", '{\r\n  "name": 3\r\n}');
  assert.equal(finding?.where, {
    file: "the/file.json",
    line: 2,
    column: 11,
    endColumn: 12,
    source: '  "name": 3',
  });
});

test.run();
