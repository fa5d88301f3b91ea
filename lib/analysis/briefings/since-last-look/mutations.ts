import { command } from "@/lib/core/command/command";
import { lookInput, SAME_VISIT } from "./schema";

/**
 * Records that the person is looking at the summary. Changes are shown since their previous visit, so a reload still
 * shows them.
 */
export const lookAtSummary = command({
  input: lookInput,
  verb: "lookAtSummary",
  run: async (tx, viewer) => {
    await tx.$executeRaw`
      insert into "Visit" ("userId", scope, at) values (${viewer.id}, 'summary', now())
      on conflict ("userId", scope) do update set at = excluded.at,
        since = case when "Visit".at < now() - ${SAME_VISIT}::interval then "Visit".at else "Visit".since end`;
  },
});
