import { loadEdition } from "@/lib/analysis/briefings/editions/queries";
import { parseEditionNumber } from "@/lib/analysis/briefings/editions/schema";
import { found, route } from "@/lib/core/http/rest";

/** An edition: its content as it was issued, and what has happened to it since. */
export const GET = route<{ number: string }>(async (viewer, _request, { number }) => {
  const edition = await loadEdition(viewer, parseEditionNumber(number));
  if (!edition) return found(null);
  const { answerers: _, ...facts } = edition;
  return found(facts);
});
