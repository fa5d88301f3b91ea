import { AsyncLocalStorage } from "node:async_hooks";

// Once per process, whichever of Next's bundles this module was loaded from.
const kept = globalThis as { transactionsOfDesk?: AsyncLocalStorage<true> };
kept.transactionsOfDesk ??= new AsyncLocalStorage();
const running = kept.transactionsOfDesk;

/** Runs the body of a transaction, which holds a connection while it runs. */
export const insideTransaction = <T>(run: () => Promise<T>): Promise<T> => running.run(true, run);

/**
 * Throws if the caller runs inside a transaction. Called before every request for another connection: if
 * all connections were held by callers waiting for a second one, none could go on. Asking for one is a
 * mistake in the code, and any test that runs the code shows it.
 */
export function requireNoTransaction(): void {
  if (running.getStore())
    throw new Error("Inside a transaction, query through the transaction's own client.");
}
