import { transaction } from "@/lib/core/database/transaction";
import { hasJob, sendJobs } from "@/lib/core/jobs/send";
import { Prisma } from "@/lib/generated/prisma/client";

/**
 * Queues the documents that someone waits for and that no job will make, as after a restored backup, or after an upgrade
 * from a version whose jobs for them were in another queue. Making one twice does no harm: only the first is kept.
 */
export async function queueLostSinceDocuments(): Promise<void> {
  await transaction(async (tx) => {
    const lost = await tx.$queryRaw<{ id: string }[]>`
      select d.id from "SinceDocument" d where d.state in ('QUEUED', 'MAKING')
        and not ${hasJob("since-document", Prisma.sql`d.id`)}`;
    await sendJobs(
      tx,
      "since-document",
      lost.map(({ id }) => ({ id, priority: 0 })),
    );
  });
}
