import { buildArtefact, type Files, writeTree } from "@lockstep/go-fixtures";

const flags = ["-trimpath"];

/** What tells the plugins of usual size apart: each is one of 4 to 6 MB that links this package. */
const usual = [
  "archive/tar",
  "archive/zip",
  "compress/bzip2",
  "compress/flate",
  "compress/gzip",
  "database/sql",
  "debug/elf",
  "encoding/csv",
  "encoding/gob",
  "encoding/xml",
  "go/format",
  "go/parser",
  "image/gif",
  "image/jpeg",
  "image/png",
  "index/suffixarray",
  "log/slog",
  "math/big",
  "net/mail",
  "net/textproto",
  "os/exec",
  "text/tabwriter",
];

/** Beside an HTTP client and everything that a template may call. */
const large = ["go/types", "encoding/gob", "database/sql", "debug/dwarf"];

const main = (imports: string[], body: string): string => `package main

import (
${imports.map((each) => `\t${each}\n`).join("")})

// New is looked up by hosts.
func New() string {
	shared.Count(1)
${body}
}

func main() {}
`;

const shared = '"ex.com/fleet/shared"';

const usualPlugin = (path: string): string =>
  main(
    ['"encoding/json"', '"text/template"', shared, `_ "${path}"`],
    '\ttext, _ := json.Marshal(template.HTMLEscapeString("x"))\n\treturn string(text)',
  );

const largePlugin = (path: string): string =>
  main(
    ['"net/http"', '"os"', '"text/template"', shared, `_ "${path}"`],
    "\t_ = template.Must(template.New(`x`).Parse(`x`)).Execute(os.Stdout, http.DefaultClient)\n" +
      "\treturn `x`",
  );

/** One that opens what it is given, each in a child process of its own where asked to. */
const host = `package main

import (
	_ "encoding/json"
	_ "net/http"
	"os"
	"os/exec"
	"plugin"
	_ "text/template"

	"ex.com/fleet/shared"
)

func main() {
	shared.Count(len(os.Args))
	if len(os.Args) == 2 {
		if _, err := plugin.Open(os.Args[1]); err != nil {
			os.Exit(1)
		}
		return
	}
	for _, path := range os.Args[1:] {
		if err := exec.Command(os.Args[0], path).Run(); err != nil {
			os.Stderr.WriteString(path + ": " + err.Error() + "\\n")
			os.Exit(1)
		}
	}
}
`;

export interface CheckArtefacts {
  host: string;
  /** Real plugins, all different, of 4 to 6 MB. */
  usual: string[];
  /** Real plugins of about 16 MB. */
  large: string[];
}

/**
 * A host and its plugins, built once for all runs. The host opens its only argument, or every one
 * in a child process of its own, one after another.
 */
export async function checkArtefacts(): Promise<CheckArtefacts> {
  const files: Files = {
    "go.mod": "module ex.com/fleet\n\ngo 1.25\n",
    "shared/shared.go":
      "// Package shared is linked by host and plugins.\npackage shared\n\n" +
      "// Count is shared.\nfunc Count(n int) int { return n + 1 }\n",
    "host/main.go": host,
  };
  const folder = (path: string): string => path.replaceAll("/", "-");
  for (const path of usual) files[`usual-${folder(path)}/main.go`] = usualPlugin(path);
  for (const path of large) files[`large-${folder(path)}/main.go`] = largePlugin(path);
  const tree = await writeTree(files);
  const plugins = async (kind: string, paths: string[]): Promise<string[]> => {
    const built: string[] = [];
    for (const path of paths) {
      const name = `./${kind}-${folder(path)}`;
      built.push(await buildArtefact({ tree, package: name, mode: "plugin", flags }));
    }
    return built;
  };
  return {
    host: await buildArtefact({ tree, package: "./host", mode: "host", flags }),
    usual: await plugins("usual", usual),
    large: await plugins("large", large),
  };
}
