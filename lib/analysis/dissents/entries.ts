import type { Tx } from "@/lib/core/command/command";
import type { Dissent } from "@/lib/generated/prisma/client";
import type { Confidence } from "@/lib/tradecraft/confidence";
import type { DissentAct } from "./schema";

interface Figures {
  revisionId: string;
  likelihood: number;
  confidence: Confidence | null;
  why: string;
  /** The day that it describes, if not today. */
  asOf?: Date | undefined;
}

/**
 * Adds an entry to a dissent's history, and gives the dissent its figures. Starts the dissent if it has none yet: give
 * its forecast and author. A withdrawal keeps the reason of what it withdraws; its own is in the entry.
 */
export async function addEntry(
  tx: Tx,
  of: Dissent | { forecastId: string; authorId: string },
  act: DissentAct,
  figures: Figures,
): Promise<Dissent> {
  const { asOf = null, ...values } = figures;
  const { why, ...rest } = values;
  const now = act === "WITHDRAWN" ? { withdrawnAt: new Date() } : { withdrawnAt: null, why };
  const saved =
    "id" in of
      ? await tx.dissent.update({
          where: { id: of.id },
          data: { ...rest, ...now, version: { increment: 1 } },
        })
      : await tx.dissent.create({ data: { ...of, ...values } });
  await tx.dissentEntry.create({
    data: { dissentId: saved.id, number: saved.version, act, ...values, asOf },
  });
  return saved;
}
