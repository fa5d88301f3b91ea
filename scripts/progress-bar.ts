const WIDTH = 24;
let shown = "";

/**
 * Draws a bar on a terminal, with words beside it.
 * @param share of what is to be done, from 0 to 1; at 1 the bar goes
 */
export function progress(share: number, words: string): void {
  if (!process.stderr.isTTY) return;
  const bar = "█".repeat(Math.round(share * WIDTH)).padEnd(WIDTH, "░");
  const line = share < 1 ? `${bar} ${words}` : "";
  if (line === shown) return;
  clear();
  process.stderr.write(line);
  shown = line;
}

/** Writes a line, in place of the bar. */
export function say(line: string, to: NodeJS.WriteStream = process.stdout): void {
  clear();
  to.write(`${line}\n`);
}

function clear(): void {
  if (shown) process.stderr.write("\r\u001b[2K");
  shown = "";
}
