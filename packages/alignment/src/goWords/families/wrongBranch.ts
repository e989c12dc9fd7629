import { hostInspected } from "../commands.ts";
import { perhaps, type TextFamily } from "../TextFamily.ts";

/** golang/go#81303: a type switch takes its default branch though a case names the type. */
export const wrongBranch: TextFamily = {
  id: "wrong-branch",
  patterns: [
    /(?<panic>ast\.Walk: unexpected node type \*ast\.\w+)/,
    /panic: (?<panic>.{0,200}\bunexpected (?:node |value |expression )?type:? \*?[\w.]{1,200})/,
  ],
  explain: ({ panic = "" }) => ({
    title: `a type switch knew no case for the value (${panic})`,
    doing: "code of the host or of the standard library looked at the type of a value",
    meanings: [
      perhaps(
        "the host is of Go 1.27.0 or 1.27.1, in which type switches go wrong after the second plugin (golang/go#81303)",
        "LS3014",
      ),
      perhaps("the value came from a plugin that has its own copy of the type", "LS3013"),
      perhaps("the code does not know this type: no matter of plugins"),
    ],
    settle: [hostInspected("shows the host's Go release: 1.27.2 or later is right")],
  }),
};
