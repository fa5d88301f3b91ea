import type { Tx } from "@/lib/command";

/**
 * The ids of the ledger's speakers under these names or aliases, letter case aside. Names that are
 * new to the ledger are entered. Gives a look-up from a name as given to its id.
 */
export async function speakersNamed(tx: Tx, given: string[]): Promise<(name: string) => string> {
  const wanted = [...new Set(given)];
  const ids = new Map<string, string>();
  const enter = (rows: { id: string; name: string; aliases: string[] }[]) => {
    for (const { id, name, aliases } of rows)
      for (const called of [name, ...aliases]) ids.set(called.toLowerCase(), id);
  };
  enter(
    await tx.speaker.findMany({
      where: {
        OR: [{ name: { in: wanted, mode: "insensitive" } }, { aliases: { hasSome: wanted } }],
      },
    }),
  );
  const missing = new Map(
    wanted.filter((name) => !ids.has(name.toLowerCase())).map((name) => [name.toLowerCase(), name]),
  );
  enter(
    await tx.speaker.createManyAndReturn({
      data: [...missing.values()].map((name) => ({ name, aliases: [] })),
    }),
  );
  return (name) => ids.get(name.toLowerCase())!;
}
