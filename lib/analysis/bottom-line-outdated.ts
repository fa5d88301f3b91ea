import { sql } from "@/lib/core/database/db";
import { Prisma } from "@/lib/generated/prisma/client";

/** Judged by events, whose ids are in the order in which they happened. A correction that keeps the outcome doesn’t count. */
const isOutdated = <F>(tag: (words: TemplateStringsArray) => F): F => tag`
  (i."bottomLine" <> '' and exists (select from "Forecast" f
    join "Event" r on r."issueId" = f."issueId" and r.verb = 'forecast.resolved'
      and (r.details ->> 'forecast')::int = f.number
      and r.details ->> 'from' is distinct from r.details ->> 'outcome'
    where f."issueId" = i.id and f.lead and f.outcome is not null
      and not exists (select from "Event" e where e."issueId" = i.id and e.id > r.id
        and e.verb = 'issue.edited' and e.details -> 'changes' ? 'bottomLine')))`;

/** SQL: whether the lead forecast of issue `i` is resolved, and its bottom line hasn't been edited since. */
export const isBottomLineOutdated = isOutdated(sql);

/** The same for the raw statements of a transaction. */
export const isBottomLineOutdatedInTx = isOutdated(Prisma.sql);
