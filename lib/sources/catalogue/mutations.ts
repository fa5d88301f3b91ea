import { command } from "@/lib/core/command/command";
import { refuse } from "@/lib/core/command/errors";
import { requireSeen } from "@/lib/core/command/stale";
import { changesBetween, givenOnly } from "@/lib/desk/events/changes";
import type { FieldOf } from "@/lib/desk/events/fields";
import { recordEvent } from "@/lib/desk/events/mutations";
import { overtakenSource } from "@/lib/sources/overtaken-source";
import { editSourceInput } from "./inputs";
import { facts, factsSelect } from "./queries";

/** Corrects a source's headline, byline, publisher, date, address and language. Returns its new version. */
export const editSource = command({
  input: editSourceInput,
  verb: "editSource",
  run: async (tx, viewer, { id, version, publishedAt, ...rest }) => {
    await tx.$queryRaw`select 1 from "Source" where id = ${id} for update`;
    const source = await tx.source.findUnique({ where: { id }, select: factsSelect });
    if (!source) return refuse("not-found", "This source no longer exists.");
    requireSeen(source, version, {
      ...overtakenSource(viewer, id),
      current: facts(source),
    });
    const patch = givenOnly({
      ...rest,
      publishedAt: publishedAt ? new Date(publishedAt) : null,
    });
    const changes = changesBetween<Record<FieldOf<"source">, unknown>>(source, patch);
    if (!changes) return { id, version };
    const inherited = source.inherited.filter((fact) => !(fact in changes));
    await tx.source.update({
      where: { id },
      data: { ...patch, inherited, version: { increment: 1 } },
    });
    await recordEvent(tx, viewer, { sourceId: id }, { verb: "source.edited", changes });
    return { id, version: version + 1 };
  },
});
