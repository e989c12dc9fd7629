/**
 * What a step wrote into $GITHUB_OUTPUT or $GITHUB_ENV: lines `NAME=VALUE`, or `NAME<<WORD`, the
 * value's lines and `WORD`.
 */
export function commandFile(text: string): Record<string, string> {
  const values: Record<string, string> = {};
  const lines = text.split("\n");
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!;
    const [, name, word] = /^([^=<]+)<<(.+)$/.exec(line) ?? [];
    if (name !== undefined && word !== undefined) {
      const end = lines.indexOf(word, index + 1);
      if (end < 0) throw new Error(`${name}<<${word} has no end`);
      values[name] = lines.slice(index + 1, end).join("\n");
      index = end;
    } else if (line !== "") {
      const at = line.indexOf("=");
      if (at < 1) throw new Error(`not NAME=VALUE: ${line}`);
      values[line.slice(0, at)] = line.slice(at + 1);
    }
  }
  return values;
}
