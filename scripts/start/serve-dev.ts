import { watch } from "node:fs";
import { join } from "node:path";
import { root } from "../setup/paths.mjs";
import { keepRunning } from "./keep-running";
import { say } from "./progress";
import { type App, startServing, together } from "./serve";
import type { Listener } from "./settings";
import { keepWorking } from "./worker";

/** The time without a change after which the worker is replaced: an editor may write several files at once. */
const SETTLE_MS = 200;

const isCode = (file: string | null) =>
  /\.(ts|mjs|json)$/.test(file ?? "") && !/\.test\./.test(file!);

/** Serves the app with Next's development server, and a worker that runs the current code. */
export const serveForDevelopment = (
  listener: Listener,
  env: NodeJS.ProcessEnv,
  signal: AbortSignal,
): Promise<App> =>
  together([
    keepRunning("The app", (ending) => startServing("dev", listener, env, ending), { signal }),
    keepCurrentWorker(env, signal),
  ]);

/**
 * Keeps a worker running and replaces it when a file of lib changes, since it loads files only once. If the
 * worker fails, the desk carries on, and the next change starts it again.
 */
async function keepCurrentWorker(env: NodeJS.ProcessEnv, signal: AbortSignal): Promise<App> {
  let worker: App | undefined;
  const complain = ({ message }: Error) => {
    if (!signal.aborted) say(`${message} It will start again after the next change.`);
  };
  const start = async () => {
    worker = await keepWorking(env, { signal });
    worker.givenUp.catch(complain);
  };
  const replace = async () => {
    await worker?.stop();
    worker = undefined;
    if (signal.aborted) return;
    await start();
    say("The worker was restarted with the changed code.");
  };

  await start().catch(complain);
  let replacing = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(join(root, "lib"), { recursive: true }, (_, file) => {
    if (!isCode(file)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      replacing = replacing.then(replace).catch(complain);
    }, SETTLE_MS);
  });
  const stop = async () => {
    watcher.close();
    clearTimeout(timer);
    await replacing;
    await worker?.stop();
  };
  return { givenUp: new Promise<never>(() => {}), stop };
}
