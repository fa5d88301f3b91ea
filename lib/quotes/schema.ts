import { z } from "zod";
import { type QuoteKind, RELATIONS, type Relation } from "@/lib/tradecraft/evidence";
import type { Credibility, Reliability } from "@/lib/tradecraft/grades";

/** A quote with its speaker and source, as pages and REST show it. Positions are code points. */
export interface Quote {
  id: string;
  number: number;
  kind: QuoteKind;
  exact: string;
  prefix: string;
  suffix: string;
  start: number;
  end: number;
  cue: string | null;
  credibility: Credibility;
  /** The role is the one at that time. */
  speaker: { id: string; name: string; role: string | null } | null;
  source: {
    id: string;
    title: string;
    publisher: string | null;
    publishedAt: string | null;
    reliability: Reliability;
    withdrawn: boolean;
  };
}

/** A quote as one of its speaker's statements, with the issues that it serves. */
export interface Statement extends Quote {
  issues: { slug: string; title: string; relation: Relation }[];
}

/** A quote as evidence of one issue. */
export interface Evidence extends Quote {
  relation: Relation;
  linkedBy: string;
  linkVersion: number;
}

/** Where a quote stands in its source. */
export const placeOf = (quote: { number: number; source: { id: string } }): string =>
  `/sources/${quote.source.id}#q${quote.number}`;

/** The version of the link that was seen, where there was one. */
const linkVersion = z.number().int().optional();

export const linkEvidenceInput = z.object({
  issue: z.string(),
  quote: z.string(),
  relation: z.enum(RELATIONS),
  version: linkVersion,
});

export const unlinkEvidenceInput = z.object({
  issue: z.string(),
  quote: z.string(),
  version: linkVersion,
});
