import type { ForecastView } from "@/components/analysis/briefings/editions/edition-view";
import type { Packed } from "@/components/ui/packed-rows";
import type { Rfi, RfiAnswer } from "@/lib/analysis/briefings/rfis/schema";
import type { CitedHtml } from "@/lib/text/markdown/render";

/** The lead forecast of an issue, as an edition shows it. */
export type Judged = Pick<ForecastView, "estimate">;

/** Someone who may answer, with the keys of the issues that they own. */
export interface Answerer {
  id: string;
  name: string;
  owns: string[];
}

/** A request for information with its answer rendered, and what they cite. */
export type RfiView = Omit<Rfi, "answer" | "cited"> & {
  /** The question, rendered. Its `body` is as typed. */
  question: CitedHtml | string;
  /** Its `body` is as typed, and only for who may correct it. */
  answer: (Omit<RfiAnswer, "body" | "cited"> & { body: string | null }) | null;
  html: CitedHtml | null;
  citations: Packed;
};
