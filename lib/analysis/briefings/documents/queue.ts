import { transaction } from "@/lib/core/database/transaction";
import { hasJob, sendJobs } from "@/lib/core/jobs/send";
import { Prisma } from "@/lib/generated/prisma/client";

/**
 * Queues documents that are missing and that no job will make: those of editions issued before there were documents,
 * those lost by restoring a backup, and those that failed. Making one twice does no harm: only the first is kept.
 */
export async function queueLostDocuments(): Promise<void> {
  await transaction(async (tx) => {
    await tx.$executeRaw`
      insert into "EditionDocument" (id, "editionId", format)
      select gen_random_uuid()::text, e.id, f.format
      from "Edition" e cross join unnest(enum_range(null::"DocumentFormat")) f (format)
      where e.content is not null
      on conflict do nothing`;
    const lost = await tx.$queryRaw<{ id: string }[]>`
      update "EditionDocument" d set state = 'QUEUED'
      where d.bytes is null and not ${hasJob("document", Prisma.sql`d.id`)}
      returning d.id`;
    await sendJobs(
      tx,
      "document",
      // After the documents of editions that are being issued now.
      lost.map(({ id }) => ({ id, priority: -1 })),
    );
  });
}
