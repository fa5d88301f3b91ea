import { AsyncLocalStorage } from "node:async_hooks";

// Once per process, whichever bundle of Next's this module was loaded from.
const kept = globalThis as { transactionsOfDesk?: AsyncLocalStorage<true> };
kept.transactionsOfDesk ??= new AsyncLocalStorage();
const running = kept.transactionsOfDesk;

/** Runs the body of a transaction, which holds a connection while it runs. */
export const holdingConnection = <T>(run: () => Promise<T>): Promise<T> => running.run(true, run);

/**
 * Throws where the caller runs inside a transaction. Every request for another connection asks this
 * first: if all connections were held by callers waiting for a second one, none could go on. It is a
 * mistake in the code, and every test that runs that code shows it.
 */
export function requireNoTransaction(): void {
  if (running.getStore())
    throw new Error("Inside a transaction, query through the transaction's own client.");
}
