import type { Tx } from "@/lib/core/command/command";
import { transaction } from "@/lib/core/database/transaction";

/** How often work uses its transaction, a statement or more each time. What it writes is kept. */
export function countUses(work: (tx: Tx) => Promise<unknown>): Promise<number> {
  return transaction(async (tx) => {
    let uses = 0;
    const counting = new Proxy(tx, {
      get: (target, name) => {
        uses++;
        const value = Reflect.get(target, name);
        return typeof value === "function" ? value.bind(target) : value;
      },
    });
    await work(counting);
    return uses;
  });
}
