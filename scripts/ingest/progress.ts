const WIDTH = 24;
let shown = false;

/** Draws how far it is, on a terminal; nothing is left of it at the end. */
export function progress(done: number, total: number, name = ""): void {
  if (!process.stderr.isTTY) return;
  clear();
  if (done >= total) return;
  const filled = Math.round((done / total) * WIDTH);
  const bar = "█".repeat(filled).padEnd(WIDTH, "░");
  process.stderr.write(`${bar} ${done} of ${total}  ${name}`);
  shown = true;
}

/** Says a line, in the place of the bar. */
export function say(line: string, to: NodeJS.WriteStream = process.stdout): void {
  clear();
  to.write(`${line}\n`);
}

function clear(): void {
  if (shown) process.stderr.write("\r\u001b[2K");
  shown = false;
}
