import { z } from "zod";
import type { TextPositionSelector, TextQuoteSelector } from "@/lib/text/anchors/web-annotation";

/** A body of an annotation: a text, or a link to another resource (W3C Web Annotation, 3.2). */
export type AnnotationBody =
  | { type: "TextualBody"; value: string; format: string; purpose: string }
  | { type: "SpecificResource"; source: string; purpose: string };

/**
 * A quotation or note in the W3C Web Annotation Data Model (Recommendation, 23 February 2017). Selectors
 * count code points of the source's `text`. Times are UTC, ending in Z.
 */
export interface WebAnnotation {
  "@context": "http://www.w3.org/ns/anno.jsonld";
  id: string;
  type: "Annotation";
  motivation: "highlighting" | "commenting" | "questioning" | "replying";
  creator?: { type: "Person"; name: string };
  created: string;
  modified?: string;
  body: AnnotationBody[];
  target: {
    type: "SpecificResource";
    source: string;
    selector: [TextPositionSelector, TextQuoteSelector];
  };
}

/** The media type of one annotation (W3C Web Annotation Protocol, 4.1). */
export const ANNOTATION_TYPE = 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"';

const MAX_PAGE_SIZE = 1000;

/** Which annotations to list, from which cursor, and how many: `limit` is 100 by default, at most 1000. */
export const annotationsQuery = z.object({
  source: z.string().optional(),
  issue: z.string().optional(),
  cursor: z.string().default(""),
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .default(100)
    .transform((limit) => Math.min(limit, MAX_PAGE_SIZE)),
});

export type AnnotationsQuery = z.output<typeof annotationsQuery>;
