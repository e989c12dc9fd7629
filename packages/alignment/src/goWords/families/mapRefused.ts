import { inspected } from "../commands.ts";
import { perhaps, type TextFamily } from "../TextFamily.ts";

/** glibc's elf/dl-load.c and elf/dl-reloc.c: the kernel refused a mapping. */
export const mapRefused: TextFamily = {
  id: "map-refused",
  patterns: [
    /(?<=(?:^|[\s"'])(?:(?<object>[^\s:"']{1,1000}): )?)(?<fault>failed to map segment from shared object|cannot (?:enable executable stack|apply additional memory protection|restore segment prot|allocate memory for program header|create shared object descriptor|make segment writable)[\w ]{0,60})/,
  ],
  explain: ({ file, object, fault = "" }) => ({
    title: `the kernel refused to map the file: ${fault.trim()}`,
    doing: "the dynamic linker mapped the file's code into memory",
    meanings: [
      perhaps("the file lies on a file system that is mounted noexec, as /tmp may be"),
      perhaps("SELinux, AppArmor or a seccomp filter forbids it"),
      perhaps("memory is at its limit (ulimit -v, a cgroup)"),
    ],
    settle: [inspected(object ?? file, "shows that the file itself is whole")],
  }),
};
