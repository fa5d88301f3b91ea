import { z } from "zod";
import { addresseesInput } from "@/lib/analysis/briefings/groups/schema";
import type { EarlierRfi, Rfi } from "@/lib/analysis/briefings/rfis/schema";
import type { DocumentStates } from "@/lib/analysis/edition-documents";
import { MAX_PROSE, optionalText, requiredText, text } from "@/lib/core/command/inputs";
import type { Outcome } from "@/lib/tradecraft/outcome";
import type { EditionContent, EditionItem } from "./content";

/** An edition's number as an address gives it. Anything else reads as 0, which no edition has. */
export const parseEditionNumber = (text: string): number =>
  /^[1-9]\d{0,8}$/.test(text) ? Number(text) : 0;

/** An edition in the list. */
export interface EditionRow {
  number: number;
  title: string;
  issuedAt: string;
  issuedBy: string;
  hash: string;
  /** The keys of its issues, in its order. */
  issues: string[];
  /** The numbers of the edition that it corrects, and of the one that corrects it. */
  corrects: number | null;
  correctedBy: number | null;
  /** Whether a source that it rests on is withdrawn, or an outcome in it no longer holds. */
  recalled: boolean;
  /** How many people it was sent to, and how many of them have opened it. */
  sentTo: number;
  openedBy: number;
  /** How many of them have acknowledged all of its judgements, and how many only some. */
  acknowledgedBy: number;
  partlyAcknowledgedBy: number;
  /** Whether the viewer has opened it, and how many judgements they have acknowledged. */
  opened: boolean;
  acknowledged: number;
  /** Whether the viewer issued it by hand. */
  issued: boolean;
}

/** A person who has opened an edition, and the keys of the issues whose judgements they have acknowledged. */
export interface Reader {
  id: string;
  name: string;
  /** Whether it was sent to them, and they aren't disabled: only they are counted. */
  sent: boolean;
  openedAt: string;
  acknowledged: string[];
  /** When they acknowledged the last of them. */
  acknowledgedAt: string | null;
}

/** A source that an edition rests on and that is withdrawn now. */
export interface StoredWithdrawal {
  id: string;
  title: string;
  at: string;
  by: string;
  reason: string;
}

/** The same, with the judgements that rest on it. */
export interface Withdrawn extends StoredWithdrawal {
  judgements: RestingJudgement[];
}

/**
 * A judgement of an edition by its place, and the quotations concerned that it rests on ("Q60"), and that only a dissent
 * from it does.
 */
export interface RestingJudgement extends Resting {
  place: number;
  /** Of its issue. */
  key: string;
  title: string;
}

/** Quotations that a judgement rests on, by their references, and others that only a dissent from it does. */
export interface Resting {
  quotes: string[];
  disputing: string[];
}

/** A quotation of an edition whose words a later version of its source has altered or lacks. */
export interface StoredRewording {
  quote: string;
  /** The later version. */
  source: string;
  title: string;
  gone: boolean;
}

/** The same, by later version: the quotations as the desk numbers them, and the judgements that rest on them. */
export interface Rewording {
  source: string;
  title: string;
  quotes: { ref: string; gone: boolean }[];
  judgements: RestingJudgement[];
}

/** A forecast that an edition calls resolved, and whose outcome no longer holds: it has been reopened or corrected. */
export interface ReopenedSince {
  /** The issue's key and slug, and the forecast's number there. */
  issue: string;
  slug: string;
  forecast: number;
  /** Whether it leads now. */
  lead: boolean;
  /** As the edition has it. */
  wording: string;
  said: Outcome;
  /** What was done: the last reopening or, without one, the correction. When, who did it and why. */
  act: "REOPENED" | "CORRECTED";
  at: string;
  by: string;
  reason: string;
  /** Its outcome now; null while it is open. */
  now: Outcome | null;
}

/** What recalls an edition: what of it no longer holds. */
export interface Recall {
  /** The edition that corrects it. */
  correctedBy: { number: number; at: string } | null;
  withdrawn: Withdrawn[];
  reopened: ReopenedSince[];
}

/** All that has happened to an edition since it was issued and that its readers must know. */
export interface SinceIssued extends Recall {
  reworded: Rewording[];
}

/** A key judgement of an edition that the desk has revised or resolved since: its issue, in what words, and when. */
export type JudgedSince = Pick<EditionItem, "key" | "slug"> & { words: string; at: string };

/** An edition, and what has happened to it since, which isn't part of its content. */
export interface Edition extends Omit<SinceIssued, "correctedBy"> {
  number: number;
  title: string;
  hash: string;
  issuedAt: string;
  /** The issues of its sections, in order. */
  items: EditionItem[];
  content: EditionContent;
  correctedBy: number | null;
  judgedSince: JudgedSince[];
  /** The names of the people that it was sent to; if there are none, everyone. */
  addressees: string[];
  addresseeIds: string[];
  /** Whether the viewer issued it by hand, and so has read it. */
  issued: boolean;
  readers: Reader[];
  /** The names of those that it was sent to and who haven’t opened it; empty for those who can’t issue editions. */
  unopenedBy: string[];
  rfis: Rfi[];
  /** What was asked about the same issues in the editions that it corrects. */
  earlierRfis: EarlierRfi[];
  /** The people that an RFI can be assigned to, with the keys of those of its issues that they own now. */
  answerers: { id: string; name: string; owns: string[] }[];
  /** How far along its documents are. */
  documents: DocumentStates;
}

/** The most issues in an edition. */
const MAX_ISSUES = 200;

/** Issues by key or slug, under a heading. */
const section = z.object({
  heading: optionalText(200).default(null),
  issues: z.array(z.string()).min(1, "A section needs an issue.").max(MAX_ISSUES),
});

const someSections = z.array(section).max(50, "Use at most 50 sections.");

/** Sections with their headings. One alone needs none. */
export const headedSections = someSections.refine(
  (all) => all.length < 2 || all.every(({ heading }) => heading !== null),
  "Give every section a heading, or use only one section.",
);

/** Issues by key or slug without headings, as an alternative to sections. */
export const plainIssues = z.array(z.string()).max(MAX_ISSUES).optional();

/** What to say of sections and issues that are both given. */
export const NOT_BOTH = "Give either sections or issues, not both.";

const composed = z.object({
  title: requiredText(200, "Enter a title."),
  /** Printed on every page. */
  handling: optionalText(200).default(null),
  /** Markdown, which may cite quotations. */
  coverNote: optionalText(MAX_PROSE).default(null),
  /** The issues by key or slug, under headings. */
  sections: headedSections.optional(),
  issues: plainIssues,
  /** Whom it is sent to; null: everyone. If it is left out, everyone, or those that a corrected edition was sent to. */
  to: addresseesInput.optional(),
  /** What the preview that the person saw gave as `seen`; anything else in the edition by now is a conflict. */
  seen: z.string().max(100).optional(),
  /** False to be asked for confirmation, once there is no other reason to refuse it. */
  confirmed: z.boolean().optional(),
});

const someIssues = (
  { sections, issues }: Pick<Composed, "sections" | "issues">,
  context: z.RefinementCtx,
) => {
  const refuse = (message: string) =>
    context.addIssue({ code: "custom", path: ["issues"], message });
  const named = [...(sections ?? []).flatMap((each) => each.issues), ...(issues ?? [])];
  if (named.length === 0) refuse("Choose at least one issue.");
  else if (sections && issues) refuse(NOT_BOTH);
  else if (named.length > MAX_ISSUES) refuse(`Choose at most ${MAX_ISSUES} issues.`);
};

export const issueEditionInput = composed.superRefine(someIssues);

export const correctEditionInput = composed
  .extend({
    /** The number of the edition to correct. */
    corrects: z.int32(),
    explanation: requiredText(2000, "Say what was wrong and what is right."),
  })
  .superRefine(someIssues);

/** The input of a preview. The title, headings or explanation may still be missing. */
export const previewEditionInput = composed
  .extend({
    sections: someSections.optional(),
    title: text(200).default(""),
    corrects: z
      .object({ number: z.int32(), explanation: text(2000).default("") })
      .nullable()
      .default(null),
  })
  .superRefine(someIssues);

export type IssueEditionInput = z.input<typeof issueEditionInput>;
export type CorrectEditionInput = z.input<typeof correctEditionInput>;
/** The input that an edition is composed from. */
export type Composed = z.output<typeof composed>;

export const openEditionInput = z.object({ number: z.int32() });

export const acknowledgeEditionInput = z.object({
  number: z.int32(),
  /** The issues whose judgements are acknowledged, by key or slug; all if left out. */
  issues: z.array(z.string()).min(1).max(MAX_ISSUES).optional(),
});
