import { readFile } from "node:fs/promises";

const EVERY_MS = 20;

/**
 * Watches how much memory a process holds; the heap limit of V8 does not count buffers and native
 * code. Reads /proc: on a system without it, the heap limit stands alone.
 *
 * Takes the process, a limit in bytes and what to do once it is passed; gives a function that ends
 * the watch.
 */
export function watchMemory(pid: number, limit: number, onBreach: () => void): () => void {
  let isOver = false;
  const timer = setInterval(async () => {
    const held = await residentBytes(pid);
    if (isOver || held <= limit) return;
    isOver = true;
    clearInterval(timer);
    onBreach();
  }, EVERY_MS);
  return () => {
    isOver = true;
    clearInterval(timer);
  };
}

async function residentBytes(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) * 1024;
}
