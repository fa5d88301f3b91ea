import type { Rfi } from "@/lib/analysis/briefings/rfis/schema";
import type { CitedHtml } from "@/lib/text/markdown/render";

/** A request for information with its answer rendered. */
export type RfiView = Rfi & { html: CitedHtml | null };
