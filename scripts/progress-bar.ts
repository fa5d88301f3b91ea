const WIDTH = 24;
let shown = "";

/**
 * Draws a progress bar with a text beside it, if standard error is a terminal.
 * @param share how much is done, from 0 to 1; at 1 the bar disappears
 */
export function progress(share: number, text: string): void {
  if (!process.stderr.isTTY) return;
  const bar = "█".repeat(Math.round(share * WIDTH)).padEnd(WIDTH, "░");
  const line = share < 1 ? `${bar} ${text}` : "";
  if (line === shown) return;
  clear();
  process.stderr.write(line);
  shown = line;
}

/** Writes a line and removes the bar. */
export function say(line: string, to: NodeJS.WriteStream = process.stdout): void {
  clear();
  to.write(`${line}\n`);
}

function clear(): void {
  if (shown) process.stderr.write("\r\u001b[2K");
  shown = "";
}
