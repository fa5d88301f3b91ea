import { loadStatements } from "@/lib/quotes/queries";
import { found, route } from "@/lib/rest";
import { loadSpeaker } from "@/lib/speakers/queries";

export const GET = route<{ id: string }>(async (viewer, _request, { id }) => {
  const speaker = await loadSpeaker(viewer, id);
  return found(speaker && { ...speaker, quotes: await loadStatements(viewer, id) });
});
