import type { Meaning } from "@lockstep/schema";
import { inspected, judged } from "../commands.ts";
import { perhaps, surely, type TextFamily } from "../TextFamily.ts";

/** Go's runtime/error.go, `TypeAssertionError`. */
export const otherType: TextFamily = {
  id: "other-type",
  patterns: [
    /interface conversion: (?:.{1,300}?) is (?<has>.{1,2000}), not (?<wanted>.{1,2000}?) \(types from different (?<where>packages|scopes)\)/,
    /interface conversion: plugin\.Symbol is (?<has>.{1,2000}), not (?<wanted>[^\n"]{1,2000}?)(?:"|\\n| \[recovered\]|$)/,
    /interface conversion: (?<has>.{1,300}?) is not (?<wanted>.{1,300}?): missing method (?<method>[\p{L}\p{Nd}_]+)/u,
  ],
  explain(values) {
    const { has = "", wanted = "", method } = values;
    return {
      title:
        method === undefined
          ? `the value is ${has}, the host asked for ${wanted}`
          : `${has} has no method ${method}, which ${wanted} asks for`,
      doing: "the plugin was loaded; a type assertion on what came from it failed",
      meanings: meanings(values),
      settle: [
        inspected(
          undefined,
          "shows the symbols of the plugin, and its modules with their versions",
        ),
        judged(undefined, "shows whether the package of the type is shared, and the same"),
      ],
    };
  },
};

function meanings({ has = "", wanted = "", where, method }: Record<string, string>): Meaning[] {
  if (method !== undefined) {
    return [
      perhaps("the plugin was written for another version of the interface", "LS4007"),
      perhaps("the method has a pointer receiver and the plugin returns the value", "LS4007"),
    ];
  }
  if (where !== undefined)
    return [surely("the types are named alike, but are two"), ...twins(has, where)];
  if (has === `*${wanted}`) {
    return [
      surely(
        "the symbol is a variable: Lookup gives a pointer to it, so assert the pointer type",
        "LS4007",
      ),
    ];
  }
  return [
    perhaps("the plugin's entry has another signature than the host expects", "LS4007"),
    perhaps("the entry was written for another version of the contract", "LS4007"),
  ];
}

/** A signature has no package of its own, so Go speaks of scopes where types inside it differ. */
function twins(has: string, where: string): Meaning[] {
  const copied = "the plugin declares, copies or vendors the package that the host imports";
  if (where === "packages") {
    return [
      perhaps(`two packages of that name: ${copied}`, "LS3201"),
      perhaps("the contract is imported under another path", "LS3027"),
    ];
  }
  return [
    has.includes("func(")
      ? perhaps(`a type in the signature is of two packages of that name: ${copied}`, "LS3201")
      : perhaps("two functions each declare a type of that name", "LS3201"),
    perhaps("the contract is imported under another path", "LS3027"),
    perhaps("a rejected plugin left its own copy of the package in the process", "LS3013"),
  ];
}
