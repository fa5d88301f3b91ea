import { found, route } from "@/lib/core/http/rest";
import { loadStatements } from "@/lib/evidence/quotes/queries";
import { loadSpeaker } from "@/lib/evidence/speakers/queries";

export const GET = route<{ id: string }>(async (viewer, _request, { id }) => {
  const speaker = await loadSpeaker(viewer, id);
  return found(speaker && { ...speaker, quotes: await loadStatements(viewer, id) });
});
