import { findQuotes } from "@/lib/quotes/queries";
import { list, route } from "@/lib/rest";

export const GET = route(async (viewer, request) =>
  list(await findQuotes(viewer, { text: new URL(request.url).searchParams.get("q") ?? "" })),
);
