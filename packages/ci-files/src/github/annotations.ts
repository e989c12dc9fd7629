/** What GitHub shows at a line of a pull request. */
export interface Annotation {
  level: "error" | "warning" | "notice";
  file?: string;
  line?: number;
  message: string;
}

/** The annotations among the lines that a step printed. */
export function annotations(log: string): Annotation[] {
  return [...log.matchAll(/^::(error|warning|notice)( [^:]*(?:%3A[^:]*)*)?::(.*)$/gm)].map(
    ([, level, words = "", message = ""]) => {
      const properties = new Map(
        words
          .trim()
          .split(",")
          .map((each) => each.split("=") as [string, string]),
      );
      const [file, line] = [properties.get("file"), properties.get("line")];
      return {
        level: level as Annotation["level"],
        ...(file !== undefined && { file }),
        ...(line !== undefined && { line: Number(line) }),
        message: message.replaceAll("%0A", "\n").replaceAll("%25", "%"),
      };
    },
  );
}
