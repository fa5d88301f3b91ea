import { list, route } from "@/lib/rest";
import { loadSpeakers } from "@/lib/speakers/queries";

/** The ledger's speakers, by a part of their name or an alias (`q`). */
export const GET = route(async (viewer, request) =>
  list(await loadSpeakers(viewer, new URL(request.url).searchParams.get("q") ?? "")),
);
