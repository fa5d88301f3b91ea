import { ingestArticle } from "@/lib/sources/ingest/ingest-article";
import { loadDraft } from "@/lib/sources/review/queries";
import type { Draft } from "@/lib/sources/review/schema";
import { made } from "@/prisma/seed/made";
import { agendaOf } from "./agenda";
import type { openDesk } from "./desk";

/** Ingests an article with this name: two quotations from Cy Specimen, and one from Di Instance. */
export async function draftOn(
  { people }: Awaited<ReturnType<typeof openDesk>>,
  name: string,
): Promise<Draft> {
  const text = `${name}

${agendaOf(name)}

“The strait 👍 must stay open to Taiwan,” said Cy Specimen, the envoy of Examplia.

“Russia is another matter altogether,” he added.

“We expect nothing at all of the talks,” said Di Instance, a spokeswoman for Ruritania.
`;
  const bytes = new TextEncoder().encode(text);
  const { id } = await made(ingestArticle(people.admin, { bytes }));
  return (await loadDraft(people.admin, id))!;
}
