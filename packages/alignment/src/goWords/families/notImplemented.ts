import { hostInspected } from "../commands.ts";
import { perhaps, surely, type TextFamily } from "../TextFamily.ts";

/** Go's plugin/plugin_stubs.go. */
export const notImplemented: TextFamily = {
  id: "not-implemented",
  patterns: [/\bplugin: not implemented\b/],
  explain: () => ({
    title: "package plugin of this host is a stub",
    doing: "plugin.Open returned at once, without looking at the file",
    meanings: [
      surely("the host cannot load any plugin, whatever the plugin is", "LS3022"),
      perhaps("the host was built with CGO_ENABLED=0, or without a C compiler", "LS3022"),
      perhaps("the host was built for a platform without plugins, as Windows", "LS2006"),
    ],
    settle: [hostInspected("shows CGO_ENABLED and the platform of the host")],
  }),
};
