const isTerminal = process.stdout.isTTY === true;
const running = new Map<string, number>();
let ticking: NodeJS.Timeout | undefined;

const secondsSince = (started: number) => `${((Date.now() - started) / 1000).toFixed(1)} s`;

/** Prints a line, above the line that shows what is running. */
export function say(line: string): void {
  process.stdout.write(`${isTerminal ? "\r\x1b[K" : ""}${line}\n`);
  draw();
}

/**
 * Does a slow step and shows it: with a running clock on a terminal, otherwise with a
 * line at its start and end.
 */
export async function step<T>(title: string, work: () => Promise<T>): Promise<T> {
  const started = Date.now();
  running.set(title, started);
  if (isTerminal) ticking ??= setInterval(draw, 200).unref();
  else say(`${title}...`);
  try {
    const result = await work();
    finish(title);
    say(`${title}: ${secondsSince(started)}`);
    return result;
  } catch (error) {
    finish(title);
    throw error;
  }
}

function finish(title: string): void {
  running.delete(title);
  if (running.size > 0 || !ticking) return;
  clearInterval(ticking);
  ticking = undefined;
  process.stdout.write("\r\x1b[K");
}

function draw(): void {
  if (!isTerminal || running.size === 0) return;
  const all = [...running].map(([title, started]) => `${title} ${secondsSince(started)}`);
  process.stdout.write(`\r\x1b[K${all.join(" · ")}`);
}
