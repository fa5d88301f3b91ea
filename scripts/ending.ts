type Cleanup = () => Promise<unknown>;

/** The end of a script, which first stops what the script started. */
export type Ending = {
  /** Adds a cleanup for the end; the last one added runs first. */
  onEnd: (cleanup: Cleanup) => void;
  /** Ends the process after all cleanups. The first call decides the exit code. */
  end: (code: number) => Promise<void>;
  /** Aborted as soon as the end begins. */
  ended: AbortSignal;
};

/** Takes over the end of this process: a signal or a crash runs the cleanups first. */
export function ending(codeOfSignal = 0): Ending {
  const cleanups: Cleanup[] = [];
  const abort = new AbortController();
  let finishing: Promise<void> | undefined;

  const finish = async (code: number) => {
    abort.abort();
    for (const cleanup of cleanups.reverse()) {
      // What didn't start needs no cleanup, and a failed cleanup must not prevent the others.
      await cleanup().catch(() => undefined);
    }
    process.exit(code);
  };
  const end = (code: number) => {
    finishing ??= finish(code);
    return finishing;
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
    process.on(signal, () => end(codeOfSignal));
  process.on("uncaughtException", (error) => {
    console.error(error);
    return end(1);
  });
  return { onEnd: (cleanup) => cleanups.push(cleanup), end, ended: abort.signal };
}
