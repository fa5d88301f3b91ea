type Cleanup = () => Promise<unknown>;

/** How a script ends what it started. */
export type Ending = {
  /** Adds what is to be done at the end; the last added is done first. */
  onEnd: (cleanup: Cleanup) => void;
  /** Ends the process when everything is cleaned up; the first call decides the code. */
  end: (code: number) => Promise<void>;
  /** Aborted as soon as the end begins. */
  ended: AbortSignal;
};

/** Takes over the end of this process: a signal first ends what it started. */
export function ending(codeOfSignal = 0): Ending {
  const cleanups: Cleanup[] = [];
  const abort = new AbortController();
  let finishing: Promise<void> | undefined;

  const finish = async (code: number) => {
    abort.abort();
    for (const cleanup of cleanups.reverse()) {
      // What could not start needs no end, and one failure must not keep the others from theirs.
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
  return { onEnd: (cleanup) => cleanups.push(cleanup), end, ended: abort.signal };
}
