import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** One thing of a caller that would change or break a build which it got into. */
export interface HostileSetting {
  name: string;
  env?: Record<string, string>;
  /** A folder that comes first on PATH. */
  path?: string;
  umask?: string;
}

/** Everything a caller may have around a build; what it needs of files is written into `folder`. */
export function hostileSettings(folder: string): HostileSetting[] {
  const put = (name: string, text: string, mode = 0o644): string => {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    chmodSync(file, mode);
    return dirname(file);
  };
  const failing = (where: string, names: string[]): string => {
    for (const name of names) put(`${where}/${name}`, "#!/bin/sh\nexit 1\n", 0o755);
    return join(folder, where);
  };
  const goEnv = "GOFLAGS=-race\nGOAMD64=v4\nCGO_CFLAGS=-DHOSTILE -O0\n";
  const headers = put("include/stdint.h", "#error a header of the caller\n");
  for (const name of ["libc.so", "crti.o", "crt1.o", "libgcc.a"])
    put(`lib/${name}`, "no library\n");
  for (const name of librariesOfCompiler()) put(`shared/${name}`, "no library\n");
  const programs = ["cc1", "as", "ld", "collect2"];
  const variables: Record<string, string> = {
    GOFLAGS: "-tags=hostile -ldflags=-s",
    GOENV: join(put("goenv/env", goEnv), "env"),
    XDG_CONFIG_HOME: dirname(put("config/go/env", goEnv)),
    HOME: dirname(dirname(put("home/.config/go/env", goEnv))),
    GOTOOLCHAIN: "go1.99.1",
    GOROOT: "/nonexistent",
    GOPATH: join(folder, "gopath"),
    GOMODCACHE: join(folder, "modcache"),
    GOCACHE: "off",
    GOCACHEPROG: "/nonexistent",
    GOWORK: "off",
    GO111MODULE: "off",
    GOEXPERIMENT: "nosuchexperiment",
    GOFIPS140: "latest",
    GODEBUG: "fips140=only",
    GOOS: "plan9",
    GOARCH: "arm",
    GOAMD64: "v3",
    GOARM64: "v9.0",
    CGO_ENABLED: "0",
    CGO_CFLAGS: "-DHOSTILE -O0",
    CGO_CPPFLAGS: "-include /nonexistent.h",
    CGO_LDFLAGS: "-lnonexistent",
    CGO_CXXFLAGS: "-O0",
    CC: "/bin/false",
    CXX: "/bin/false",
    FC: "/bin/false",
    AR: "/bin/false",
    PKG_CONFIG: "/bin/false",
    COMPILER_PATH: failing("compiler", programs),
    GCC_EXEC_PREFIX: `${failing("prefix", programs)}/`,
    LIBRARY_PATH: join(folder, "lib"),
    LD_LIBRARY_PATH: join(folder, "shared"),
    CPATH: headers,
    C_INCLUDE_PATH: headers,
    CPLUS_INCLUDE_PATH: headers,
    SOURCE_DATE_EPOCH: "1",
    LC_ALL: "de_DE.UTF-8",
    LANG: "tr_TR.UTF-8",
    LANGUAGE: "de",
    TZ: "Pacific/Kiritimati",
    TMPDIR: put("temporary files/.keep", ""),
  };
  return [
    ...Object.entries(variables).map(([name, value]) => ({ name, env: { [name]: value } })),
    { name: "PATH", path: failing("bin", ["go", "ld", "as", "ar", "cc1", "git", "pkg-config"]) },
    { name: "umask", umask: "077" },
  ];
}

/** Shared libraries that the compiler starts with and Node does not; none where it is linked whole. */
function librariesOfCompiler(): string[] {
  const needs = (program: string): string[] => {
    try {
      const said = execFileSync("ldd", [program], { encoding: "utf8" });
      return [...said.matchAll(/^\s+(lib\S+) =>/gm)].map(([, name = ""]) => name);
    } catch {
      return [];
    }
  };
  const cc1 = execFileSync("gcc", ["-print-prog-name=cc1"], { encoding: "utf8" }).trim();
  const own = [...needs(process.execPath), ...needs("/bin/sh")];
  return needs(cc1).filter((name) => !own.includes(name));
}
