import { AsyncLocalStorage } from "node:async_hooks";

// One per process, although Next loads this module once per bundle.
const shared = globalThis as { transactionsOfDesk?: AsyncLocalStorage<true> };
shared.transactionsOfDesk ??= new AsyncLocalStorage();
const running = shared.transactionsOfDesk;

/** Runs the body of a transaction, so that `requireNoTransaction` throws within it. */
export const insideTransaction = <T>(run: () => Promise<T>): Promise<T> => running.run(true, run);

/**
 * Throws if the caller is inside a transaction. Called before each request for another connection: if every
 * connection were held by a caller that waits for a second one, all would wait for ever. Such a request is a
 * mistake in the code, and any test that runs it fails.
 */
export function requireNoTransaction(): void {
  if (running.getStore())
    throw new Error("Inside a transaction, query through the transaction's own client.");
}
