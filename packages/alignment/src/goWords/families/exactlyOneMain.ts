import { rebuilt } from "../commands.ts";
import { perhaps, type TextFamily } from "../TextFamily.ts";

/** Go's cmd/go/internal/work/build.go. */
export const exactlyOneMain: TextFamily = {
  id: "exactly-one-main",
  patterns: [/-buildmode=(?<mode>[\w-]{1,20}) requires exactly one main package/],
  explain: ({ mode = "plugin" }) => ({
    title: `-buildmode=${mode} requires exactly one main package`,
    doing: "go build had loaded the packages that it was asked for; nothing was compiled",
    meanings: [
      perhaps(
        "more than one package was named: go builds one plugin at a time, in every release",
        "LS4003",
      ),
      perhaps("the package is not `package main`, or has no Go files under these tags", "LS4003"),
    ],
    settle: [rebuilt("builds every plugin of a workspace; it generates their main packages")],
  }),
};
