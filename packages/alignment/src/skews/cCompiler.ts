import type { SkewCheck } from "../SkewCheck.ts";

/**
 * Another C compiler, by the build records: a warning and no skew, as what two of them make of one
 * source loads together.
 */
export const cCompiler: SkewCheck = ({ reference, plugin }) => {
  const [wanted, got] = [reference.artefact.record, plugin.artefact.record];
  if (!wanted || !got || wanted.toolchain.cc.id === got.toolchain.cc.id) return {};
  const names = [wanted, got].map(({ toolchain }) => toolchain.cc.description);
  const both = names[0] === names[1] ? `both say ${names[0]}` : names.join(" and ");
  return {
    found: {
      severity: "warning",
      mixes: { title: "built with another C compiler" },
      certainty: "deduced",
      subject: "C compiler",
      cause:
        `by the build records ${reference.label} and the plugin were built with different C ` +
        `compilers or C libraries (${both}); such files load together`,
      remedy: {
        text: "where bytes are to be compared, build both on one machine image",
        rebuildReference: true,
      },
    },
  };
};
