import type { RefusedFlag } from "./refusedFlag.ts";

/** Whose flags: the C compiler's (CGO_CFLAGS and its like), or the linker's. */
export type CTool = "compile" | "link";

/**
 * What may be passed to the C compiler and linker: what cmd/go lets a `#cgo` line pass
 * (cmd/go/internal/work/security.go), in families. Everything else could run a program or read a
 * file that is not among what the build is made from.
 */
const allowed: Readonly<Record<CTool, readonly RegExp[]>> = {
  compile: [
    /^-[DU][A-Za-z_]\w*(=.*)?$/,
    /^-I[^-@].*$/,
    /^-O(\d|s|g|z|fast)?$/,
    /^-g(\d|gdb\d?|dwarf(-\d)?)?$/,
    /^-std=[\w+:]+$/,
    /^-W(no-)?[a-z][\w+-]*(=[\w,-]+)?$/,
    /^-(w|ansi|pedantic(-errors)?|pthread|pipe)$/,
    /^-f[a-z][\w-]*(=[\w.,+-]+)?$/,
    /^-m[a-z0-9][\w.-]*(=[\w.,+-]+)?$/,
  ],
  link: [
    /^-l[\w.:+][\w.:+-]*$/,
    /^-L[^-@].*$/,
    /^-O(\d|s|g|z|fast)?$/,
    /^-g\d?$/,
    /^-(pthread|rdynamic|s|static-libgcc|static-libstdc\+\+)$/,
    /^-f[a-z][\w-]*(=[\w.,+-]+)?$/,
    /^-m[a-z0-9][\w.-]*(=[\w.,+-]+)?$/,
    /^-Wl(,-z,[\w-]+(=\w+)?|,-rpath[=,](\$ORIGIN)?[^,@]*|,-u,\w+|,--?(as-needed|no-as-needed|push-state|pop-state|start-group|end-group|whole-archive|no-whole-archive|Bstatic|Bdynamic|gc-sections|no-gc-sections|export-dynamic|E|S|s|strip-debug|O\d|enable-new-dtags|disable-new-dtags|(build-id|hash-style|compress-debug-sections|pack-dyn-relocs|exclude-libs|wrap)(=[\w.-]+)?))+$/,
  ],
};

/** Flags of an allowed family that are refused all the same. */
const refused: readonly [RegExp, string][] = [
  [/^-fuse-ld/, 'the linker is part of the key: write "linker" in the profile'],
  [/^-f(file|debug|macro)-prefix-map/, "Go sets it, so that no folder of this machine is built in"],
  [/^-fplugin|^-fprofile|^-fsanitize|^-fpass-plugin/, "it reads or needs files of its own"],
  [/^-m(arch|tune|cpu)=native$/, "it means another processor on every machine: name one"],
];

/** The flags that a profile can't give the C compiler or linker, each with the reason. */
export function refusedCFlags(tool: CTool, words: readonly string[]): RefusedFlag[] {
  return words.flatMap((flag): RefusedFlag[] => {
    const why = refused.find(([form]) => form.test(flag))?.[1] ?? reasonFor(tool, flag);
    return why === undefined ? [] : [{ flag, why }];
  });
}

function reasonFor(tool: CTool, flag: string): string | undefined {
  if (!allowed[tool].some((form) => form.test(flag))) {
    return /^-static(-pie)?$|--no-export-dynamic/.test(flag)
      ? "a host linked so can't open plugins"
      : "it is none of the flags that Go lets a #cgo line pass on";
  }
  const folder = /^-[IL](.*)$/s.exec(flag)?.[1];
  if (folder === undefined || !/^[/~$]|(^|\/)\.\.(\/|$)/.test(folder)) return undefined;
  return (
    "the folder is outside of the package, and what is in it is not among what the build is made " +
    `from; a package says #cgo CFLAGS: -I\${SRCDIR}/include`
  );
}
