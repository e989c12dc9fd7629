import { inspected } from "../commands.ts";
import { perhaps, type TextFamily } from "../TextFamily.ts";

/** glibc's elf/dl-reloc.c, `_dl_allocate_static_tls`. */
export const staticTls: TextFamily = {
  id: "static-tls",
  patterns: [
    /(?<=(?:^|[\s"'])(?:(?<object>[^\s:"']{1,1000}): )?)cannot allocate memory in static TLS block/,
    /initial-exec TLS resolves to dynamic definition/,
  ],
  explain: ({ file, object }) => ({
    title: "no room for the thread variables of the file",
    doing:
      "the dynamic linker set aside thread-local memory, of which only little is left once a process runs",
    meanings: [
      perhaps(
        "a C library that the plugin needs (jemalloc, libgomp, a sanitizer) uses initial-exec TLS: link the host with it, or set GLIBC_TUNABLES=glibc.rtld.optional_static_tls",
      ),
      perhaps("very many plugins are loaded"),
    ],
    settle: [inspected(object ?? file, "lists the libraries that the plugin needs")],
  }),
};
