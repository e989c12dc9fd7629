/** One command of a console block, and the lines it is shown to print. */
export interface ShownCommand {
  /** With its further lines, where one ends in a backslash. */
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

/**
 * The ```console blocks of a Markdown text; those of one place follow each other in one shell.
 * `home` is the place of those that name none.
 */
export function consoleBlocks(text: string, home: string): Session[] {
  const sessions = new Map<string, Session>();
  const lines = text.split("\n");
  let place = home;
  let session: Session | undefined;
  for (const [index, line] of lines.entries()) {
    if (session && line === "```") session = undefined;
    else if (session) addLine(session, line, index + 1);
    else if (line === "```console") {
      session = sessions.get(place) ?? { place, commands: [] };
      sessions.set(place, session);
      place = home;
    } else {
      place = /^<!-- in: (\S+) -->$/.exec(line)?.[1] ?? place;
    }
  }
  return [...sessions.values()];
}

function addLine(session: Session, text: string, line: number): void {
  const last = session.commands.at(-1);
  if (text.startsWith("$ ")) session.commands.push({ command: text.slice(2), output: [], line });
  else if (last?.command.endsWith("\\") && last.output.length === 0) last.command += `\n${text}`;
  else last?.output.push(text);
}
