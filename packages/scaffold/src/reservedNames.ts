const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Go's keywords: none can name a package. go.dev/ref/spec#Keywords */
export const goKeywords = words(
  "break case chan const continue default defer else fallthrough for func go goto if import " +
    "interface map package range return select struct switch type var",
);

/**
 * Names with a meaning to the go command or to lockstep's folders. `main` and `init` cannot be
 * imported (cmd/compile), `internal`, `vendor` and `testdata` are folders of their own rules
 * (go help importpath, go help packages), files of a package `documentation` are not built
 * (go/build), `contract` and `plugin` name packages that generated code imports.
 */
export const takenNames = words(
  "main init internal vendor testdata documentation contract plugin plugins",
);

/** Folders of a workspace's root, where a host could be put. */
export const takenFolders = words(
  "contract plugins plugin dist main init internal vendor testdata",
);

/** npm refuses to install a package into a project of its own name, or knows the name itself. */
export const takenPackages = words("lockstep turbo node_modules");

/** Device names of Windows; Go refuses them as path elements: cmd/vendor/golang.org/x/mod/module. */
export const windowsNames = words(
  "con prn aux nul com1 com2 com3 com4 com5 com6 com7 com8 com9 " +
    "lpt1 lpt2 lpt3 lpt4 lpt5 lpt6 lpt7 lpt8 lpt9",
);

/** No import path may hold this element: Go takes what follows it for the path. cmd/go/internal/load */
export const vendorFolder = "vendor";

/** First elements that mean many packages to the go command, or none: go help packages. */
export const goPatterns = words("all builtin cmd std tool work");
