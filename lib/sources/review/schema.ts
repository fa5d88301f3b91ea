import { z } from "zod";
import { seenRecord, text } from "@/lib/core/command/inputs";
import type { IssueMatch } from "@/lib/extract";
import type { OriginalFacts, SourceFacts } from "@/lib/sources/catalogue/schema";
import { type Assertion, type QuoteKind, RELATIONS } from "@/lib/tradecraft/evidence";

export const PROPOSAL_STATES = ["PENDING", "ACCEPTED", "REJECTED"] as const;
export type ProposalState = (typeof PROPOSAL_STATES)[number];

export const linksSchema = z
  .array(z.object({ issueId: z.string(), relation: z.enum(RELATIONS) }))
  .max(40)
  .refine(
    (links) => new Set(links.map(({ issueId }) => issueId)).size === links.length,
    "Choose each issue only once.",
  );
export type ProposalLink = z.infer<typeof linksSchema>[number];

/** A piece of draft evidence, with what the extraction said and what the admin made of it. */
export interface Proposal {
  id: string;
  ordinal: number;
  kind: QuoteKind;
  exact: string;
  start: number;
  end: number;
  speakerName: string | null;
  speakerRole: string | null;
  cue: string | null;
  assertion: Assertion;
  certainty: number;
  /** The speaker that extraction found; null if it found none, or if a person added it. */
  foundSpeaker: string | null;
  /** What extraction found; null if a person added the quotation, of which extraction was then never certain. */
  foundAssertion: Assertion | null;
  /** Why extraction found this or, once it is corrected here or in the earlier version, who corrected it. */
  because: string[];
  /** Whether a person corrected the speaker or the assertion, of which the certainty then says nothing. */
  corrected: boolean;
  suggested: IssueMatch[];
  links: ProposalLink[];
  state: ProposalState;
  /** By name; null if nobody has, if the desk left it out on its own, or if it was decided earlier. */
  decidedBy: string | null;
  /** Whether the same words were decided on in the earlier version, which holds here until someone decides. */
  decidedEarlier: boolean;
  version: number;
}

/** Who or what decided on a stored proposal. */
export const decisionOf = ({
  decidedBy,
  decidedAt,
}: {
  decidedBy: { name: string } | null;
  decidedAt: Date | null;
}): Pick<Proposal, "decidedBy" | "decidedEarlier"> => ({
  decidedBy: decidedBy?.name ?? null,
  decidedEarlier: !decidedBy && decidedAt !== null,
});

export interface Draft extends SourceFacts {
  text: string;
  original: OriginalFacts;
  addedBy: string;
  createdAt: string;
  proposals: Proposal[];
  /** Whether extraction does not read the language, and so found no speakers. */
  unread: boolean;
  /** The language that extraction read it as, if the details name another that it reads. */
  misreadAs: string | null;
}

/** The draft to review next, and how many are waiting, this one among them. */
export interface NextDraft {
  id: string;
  title: string;
  left: number;
}

/** The versions that the reviewer saw, by id: what has changed since is a conflict. */
export const seen = z.record(z.string(), z.int32()).optional();

export const decideProposalsInput = z.object({
  source: z.string(),
  ids: z.array(z.string()).min(1).max(10_000),
  state: z.enum(PROPOSAL_STATES),
  /** Speakers to rename in all their proposals first: known ones, by the names that the article calls them. */
  speakers: z.record(z.string(), text(200).min(1)).default({}),
  seen,
});

export const approveDraftInput = z.object({ ...seenRecord, seen });

export const sourceVersionInput = z.object(seenRecord);

/** Reads the links that a proposal's row keeps as JSON. */
export const parseLinks = (stored: unknown): ProposalLink[] => linksSchema.parse(stored);
