/** One command of a console block, and the lines it is shown to print. */
export interface ShownCommand {
  command: string;
  output: string[];
  line: number;
}

/** A run of console blocks of one document that share a shell. */
export interface Session {
  /** What the shell's first folder is, from the comment `<!-- in: NAME -->`. */
  place: string;
  commands: ShownCommand[];
}

/** The ```console blocks of a Markdown text; those of one place follow each other in one shell. */
export function consoleBlocks(text: string): Session[] {
  const sessions = new Map<string, Session>();
  const lines = text.split("\n");
  let place = "repository";
  let session: Session | undefined;
  for (const [index, line] of lines.entries()) {
    if (session && line === "```") session = undefined;
    else if (session) addLine(session, line, index + 1);
    else if (line === "```console") {
      session = sessions.get(place) ?? { place, commands: [] };
      sessions.set(place, session);
      place = "repository";
    } else {
      place = /^<!-- in: (\S+) -->$/.exec(line)?.[1] ?? place;
    }
  }
  return [...sessions.values()];
}

/** Fenced blocks that show commands without being run: there must be none. */
export function untestedBlocks(text: string): string[] {
  return (
    text.match(/^```(sh|bash|shell|zsh)?\n\$? ?(npm|npx|node|lockstep|go|make|git|cd) .*$/gm) ?? []
  );
}

function addLine(session: Session, text: string, line: number): void {
  if (text.startsWith("$ ")) session.commands.push({ command: text.slice(2), output: [], line });
  else session.commands.at(-1)?.output.push(text);
}
