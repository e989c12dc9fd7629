/** A Go release as numbers, for comparing: `1.26.9` is [1, 26, 9, "", 0]. */
interface GoRelease {
  major: number;
  minor: number;
  patch: number;
  kind: "" | "beta" | "rc";
  pre: number;
}

const RELEASE = /^(\d+)\.(\d+)(?:\.(\d+))?(?:(beta|rc)(\d+))?$/;

/** `1.26.9`, `1.27rc1`: whether the text names one release of Go. */
export function isGoVersion(text: string): boolean {
  return RELEASE.test(text);
}

/** Below zero when `a` is the older release. A text that is no release counts as oldest. */
export function compareGoVersions(a: string, b: string): number {
  const x = parse(a);
  const y = parse(b);
  return (
    x.major - y.major ||
    x.minor - y.minor ||
    x.patch - y.patch ||
    KINDS.indexOf(x.kind) - KINDS.indexOf(y.kind) ||
    x.pre - y.pre
  );
}

/** `1.26` of `1.26.9`. */
export function goLanguage(version: string): string {
  const { major, minor } = parse(version);
  return `${major}.${minor}`;
}

/** A final release comes after its betas and candidates. */
const KINDS: GoRelease["kind"][] = ["beta", "rc", ""];

function parse(text: string): GoRelease {
  const [, major = 0, minor = 0, patch = 0, kind = "", pre = 0] = RELEASE.exec(text) ?? [];
  return {
    major: Number(major),
    minor: Number(minor),
    patch: Number(patch),
    kind: kind as GoRelease["kind"],
    pre: Number(pre),
  };
}
