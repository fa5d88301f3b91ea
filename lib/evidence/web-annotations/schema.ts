import { z } from "zod";
import type { TextPositionSelector, TextQuoteSelector } from "@/lib/text/anchors/web-annotation";

/** A body of an annotation: words of our own, or another resource (W3C Web Annotation, 3.2). */
export type AnnotationBody =
  | { type: "TextualBody"; value: string; format: string; purpose: string }
  | { type: "SpecificResource"; source: string; purpose: string };

/**
 * A quote or a note of the desk as the W3C Web Annotation Data Model (Recommendation of 23 February
 * 2017) has it. Selectors count code points of the source's `text`. Instants are UTC, ending in Z.
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

const MOST = 1000;

/** Which annotations, and which part of the list: `limit` is 100 by default and 1000 at most. */
export const annotationsQuery = z.object({
  source: z.string().optional(),
  issue: z.string().optional(),
  cursor: z.string().default(""),
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .default(100)
    .transform((limit) => Math.min(limit, MOST)),
});

export type AnnotationsQuery = z.output<typeof annotationsQuery>;
