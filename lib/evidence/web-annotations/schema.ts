import { type Params, readParams } from "@/lib/core/http/params";
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

const USUAL_PAGE_SIZE = 100;
const MAX_PAGE_SIZE = 1000;

/** Which annotations to list, from which cursor, and how many. */
export interface AnnotationsQuery {
  source?: string | undefined;
  issue?: string | undefined;
  cursor: string;
  limit: number;
}

/** Reads from an address which annotations it asks for. */
export function parseAnnotationsQuery(params: Params): AnnotationsQuery {
  const { given, count } = readParams(params);
  return {
    source: given("source"),
    issue: given("issue"),
    cursor: given("cursor") ?? "",
    limit: count("limit", USUAL_PAGE_SIZE, MAX_PAGE_SIZE),
  };
}
