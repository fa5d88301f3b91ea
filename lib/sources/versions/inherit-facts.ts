import type { Tx } from "@/lib/core/command/command";
import type { Source } from "@/lib/generated/prisma/client";
import { INHERITABLE } from "./schema";

/** The value of each inheritable fact when it is unknown. */
const UNKNOWN = {
  byline: null,
  publisher: null,
  publishedAt: null,
  url: null,
  reliability: "F",
} as const satisfies Record<(typeof INHERITABLE)[number], unknown>;

/** Gives a later version the facts that it lacks and the earlier version has. */
export async function inheritFacts(tx: Tx, id: string, earlier: Source): Promise<void> {
  const own = await tx.source.findUniqueOrThrow({ where: { id } });
  const inherited = INHERITABLE.filter(
    (fact) => own[fact] === UNKNOWN[fact] && earlier[fact] !== UNKNOWN[fact],
  );
  const facts = Object.fromEntries(inherited.map((fact) => [fact, earlier[fact]]));
  await tx.source.update({ where: { id }, data: { ...facts, inherited } });
}

/** Removes the facts that a source inherited from an earlier version. */
export async function removeInheritedFacts(tx: Tx, id: string): Promise<void> {
  const { inherited } = await tx.source.findUniqueOrThrow({ where: { id } });
  const facts = Object.fromEntries(
    INHERITABLE.filter((fact) => inherited.includes(fact)).map((fact) => [fact, UNKNOWN[fact]]),
  );
  await tx.source.update({ where: { id }, data: { ...facts, inherited: [] } });
}
