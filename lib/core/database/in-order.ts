import { PrismaPg } from "@prisma/adapter-pg";
import type { Transaction } from "@prisma/driver-adapter-utils";

/**
 * Prisma's adapter, whose transactions run their queries one after the other. Prisma reads the relations of an `include`
 * at the same time, though a transaction has one connection: pg queues them with a warning, and from version 9 will
 * refuse them (https://github.com/prisma/orm/pull/29979).
 */
export class InOrder extends PrismaPg {
  override async connect() {
    const adapter = await super.connect();
    const start = adapter.startTransaction.bind(adapter);
    adapter.startTransaction = async (level) => inOrder(await start(level));
    return adapter;
  }
}

function inOrder<T extends Transaction>(tx: T): T {
  let last: Promise<unknown> = Promise.resolve();
  const afterLast =
    <Q, R>(run: (query: Q) => Promise<R>) =>
    (query: Q): Promise<R> => {
      const answer = last.then(() => run(query));
      // The caller gets the error through `answer`; it must not fail the next query.
      last = answer.catch(() => {});
      return answer;
    };
  tx.queryRaw = afterLast(tx.queryRaw.bind(tx));
  tx.executeRaw = afterLast(tx.executeRaw.bind(tx));
  return tx;
}
