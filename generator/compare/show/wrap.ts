/** A text in lines of at most `width` columns, all but the first indented by two more; a longer word has its own line. */
export function wrap(text: string, width: number, indent: number): string[] {
  const lines: string[] = [];
  let line = " ".repeat(indent);
  for (const word of text.split(" ")) {
    const isStart = line.trim() === "";
    if (!isStart && line.length + 1 + word.length > width) {
      lines.push(line);
      line = " ".repeat(indent + 2) + word;
    } else {
      line += isStart ? word : ` ${word}`;
    }
  }
  return [...lines, line];
}
