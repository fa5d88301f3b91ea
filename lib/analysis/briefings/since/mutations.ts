import { command } from "@/lib/core/command/command";
import { sendJobs } from "@/lib/core/jobs/send";
import { conditionsOf, readEditions } from "./conditions";
import { readPeriod, sinceDocumentInput } from "./inputs";
import { endText, KEPT_MS } from "./schema";

/**
 * Asks for a document of what changed in a period, which the worker makes. Refuses what the page refuses. Returns its
 * id, by which its progress can be asked for. There is no event: nothing on the desk changes.
 */
export const makeSinceDocument = command({
  input: sinceDocumentInput,
  verb: "makeSinceDocument",
  prepare: async (given, viewer) => {
    const period = readPeriod(given);
    conditionsOf(period, await readEditions(viewer, period));
    return period;
  },
  run: async (tx, viewer, { format, in: relationship = "" }, { from, to }) => {
    await tx.sinceDocument.deleteMany({
      where: { createdAt: { lt: new Date(Date.now() - KEPT_MS) } },
    });
    const { id, state } = await tx.sinceDocument.create({
      data: {
        from: endText(from),
        to: to && endText(to),
        relationship,
        format,
        requestedById: viewer.id,
      },
    });
    await sendJobs(tx, "since-document", [{ id, priority: 0 }]);
    return { id, state };
  },
});
