/** Returns a function that runs work, at most `maxRunning` at once; the rest waits in order of arrival. */
export function atOnce(maxRunning: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (work) => {
    // A slot that becomes free passes straight to the next in line.
    if (running >= maxRunning) await new Promise<void>((go) => waiting.push(go));
    else running++;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running--;
    }
  };
}
