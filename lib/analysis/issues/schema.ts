import { z } from "zod";
import { bottomLineInput } from "@/lib/analysis/bottom-line";
import type { IssueDates } from "@/lib/analysis/dates/schema";
import type { Dissent, DissentMark } from "@/lib/analysis/dissents/schema";
import type { Forecast } from "@/lib/analysis/forecasts/schema";
import type { HypothesesBrief } from "@/lib/analysis/hypotheses/schema";
import type { Note, OpenQuestion } from "@/lib/analysis/notes/schema";
import type { Outlook } from "@/lib/analysis/outlooks/schema";
import type { RelatedIssue } from "@/lib/analysis/related/schema";
import type { IssueSignposts } from "@/lib/analysis/signposts/schema";
import { isReserved, SLUG } from "@/lib/analysis/slug";
import { lines, requiredText, version, workDay } from "@/lib/core/command/inputs";
import type { Page, PageRequest } from "@/lib/core/paging/page";
import type { FieldOf } from "@/lib/desk/events/fields";
import type { Activity } from "@/lib/desk/events/schema";
import type { Follows } from "@/lib/desk/follows/schema";
import type {
  Cited,
  Evidence,
  EvidenceFacts,
  EvidenceRead,
  Repeat,
} from "@/lib/evidence/quotes/schema";
import type { Relation } from "@/lib/tradecraft/evidence";
import { ISSUE_STATUSES, type IssueStatus } from "./status";

export interface IssueFacts {
  id: string;
  key: string;
  slug: string;
  title: string;
  bottomLine: string;
  status: IssueStatus;
  /** 1 (background) to 5 (the first thing a minister asks about). */
  salience: number;
  labels: string[];
  owner: { id: string; name: string; disabled?: true | undefined } | null;
  version: number;
  changedAt: string;
}

/** The parts of an outlook that a row shows, and who dissents from it. */
export type RowOutlook = Pick<
  Outlook,
  | ("trend" | "alerts" | "wording" | "likelihood" | "previousLikelihood" | "scale" | "word")
  | ("closesOn" | "due" | "outcome" | "confidence" | "createdAt" | "warnings")
> & { dissents: DissentMark[] };

export interface IssueRow extends IssueFacts {
  outlook: RowOutlook | null;
  /** How many pieces of evidence it has. Withdrawn ones are not counted. */
  quotes: number;
  notes: number;
}

/** What an issue is called. */
export interface IssueNames {
  id: string;
  key: string;
  slug: string;
  title: string;
}

/**
 * A page of issues, and how many match in all, by the name of their group ("" without one). They are not counted beyond
 * a thousand in all.
 */
export interface IssueList extends Page<IssueRow> {
  counts: Record<string, number>;
}

/** Evidence, with the number of notes on the quotation itself. */
export interface IssueEvidence extends Evidence {
  notes: number;
  /** The number of the quotation whose words it repeats, in a copy of the report (lib/evidence/quotes/same-words.ts). */
  repeats: number | null;
  /** The quotations that repeat it. */
  alsoIn: Repeat[];
  /**
   * If people are asked to check its relation (lib/evidence/quotes/relation-check.ts), at least one of these: the number of
   * the forecast that led when it was judged, if another one leads now, and its likelihood at the time.
   */
  earlierLead: number | null;
  judgedLikelihood: number | null;
}

/** A quotation that an issue's texts cite, and whether it is now linked to the issue. */
export interface IssueCited extends Cited {
  linked: boolean;
}

/**
 * Which pages of an issue's evidence and threads are asked for, and the note that the page of threads must hold. Of the
 * revisions with their texts, drivers and warnings, of the resolved forecasts and of the retired signposts, only the
 * latest so many are read if a number is given.
 */
export interface IssuePages extends EvidenceRead {
  revisions?: number | undefined;
  resolved?: number | undefined;
  retired?: number | undefined;
  evidence: PageRequest;
  notes: PageRequest;
  note?: string | undefined;
}

type Ends = Omit<Page<unknown>, "items">;

export interface IssueDetail extends IssueFacts {
  /** Whether the bottom line is older than the outcome of the lead forecast. */
  bottomLineOutdated: boolean;
  terms: string[];
  /** The actors concerned, such as United States or European Union. */
  parties: string[];
  /** The day by which the desk's next work on it is due. */
  dueOn: string | null;
  createdAt: string;
  relationship: { slug: string; title: string };
  /** The handles of the people who may not see it. */
  hiddenFrom: string[];
  /** The current revision of its lead forecast, or null. `history` holds all revisions, newest first (see `IssuePages`). */
  outlook: Outlook | null;
  history: Outlook[];
  /** The lead first, then the newest; of the resolved ones the latest (see `IssuePages`). */
  forecasts: Forecast[];
  /** How many forecasts the issue has, including those not read. */
  forecastCount: number;
  /** Open dissents from the outlook. */
  dissents: Dissent[];
  /** The rival answers to its question, and what counts against them. */
  hypotheses: HypothesesBrief;
  signposts: IssueSignposts;
  /** A page of it. */
  evidence: IssueEvidence[];
  evidenceFacts: EvidenceFacts;
  /** When each piece of evidence was published, and how it bears on the issue: for the chart. */
  evidenceMarks: [at: string, relation: Relation][];
  /** The quotations that its texts cite or that moved its outlooks, linked to it or not. */
  cited: IssueCited[];
  /** A page of its threads, each whole; oldest first. */
  notes: Note[];
  /** How many notes it has, without deleted ones. */
  noteCount: number;
  /** The cursors of the pages before and after. */
  pages: { evidence: Ends; notes: Ends };
  /** On the issue and on its evidence, oldest first. */
  openQuestions: OpenQuestion[];
  activity: Activity[];
  follows: Follows;
  dates: IssueDates;
  related: RelatedIssue[];
}

/** An issue as the list previews it. */
export type IssuePreview = Pick<
  IssueDetail,
  "key" | "title" | "bottomLine" | "bottomLineOutdated" | "outlook"
> & {
  /** Its lead forecast. */
  forecast: Forecast | null;
  /** Who dissents from its outlook. */
  dissents: DissentMark[];
  /** Its strongest evidence, as on the summary. */
  quotes: Evidence[];
};

/** The most labels or parties of an issue. */
export const MAX_LABELS = 40;
/** The most terms of an issue. Those of a new desk have forty already. */
const MAX_TERMS = 100;

const labels = lines(MAX_LABELS, 60);

/**
 * What people write about an issue. A field is a column (prisma/models/issues.prisma), is read in queries.ts,
 * is edited and shown in components/analysis/issues (issue-values, issue-fields, issue-facts, in-place), and has its word in
 * lib/desk/events/fields.
 */
const details = {
  title: requiredText(160, "Enter a title."),
  bottomLine: bottomLineInput,
  status: z.enum(ISSUE_STATUSES),
  salience: z.number().int().min(1).max(5),
  ownerId: z.string().nullable(),
  labels,
  terms: lines(MAX_TERMS, 60),
  parties: labels,
  dueOn: workDay().nullable(),
} satisfies Record<FieldOf<"issue">, z.ZodType>;

export const editIssueInput = z.object({
  issue: z.string(),
  version,
  ...z.object(details).partial().shape,
});

/** The most issues that can be changed at once: those of the longest page. */
const MAX_EDITS = 200;

/** What can be changed about several issues at once. `add` and `remove` are labels. */
export const editIssuesInput = z.object({
  edits: z
    .array(
      z.object({
        issue: z.string(),
        version,
        status: details.status.optional(),
        salience: details.salience.optional(),
        ownerId: details.ownerId.optional(),
        labels: labels.optional(),
        add: labels.optional(),
        remove: labels.optional(),
      }),
    )
    .min(1, "Select an issue.")
    .max(MAX_EDITS, `Edit at most ${MAX_EDITS} issues at once.`),
});

/** One edit of several. */
export type IssueEdit = z.input<typeof editIssuesInput>["edits"][number];

/**
 * The result of several edits: the edits that undo what was changed, and the issues that someone else had changed
 * first.
 */
export interface IssuesEdited {
  undo: IssueEdit[];
  stale: { key: string; title: string }[];
}

export const openIssueInput = z.object({
  ...details,
  parties: details.parties.default([]),
  dueOn: details.dueOn.default(null),
  relationship: z.string().default("us-china"),
  slug: z
    .string()
    .trim()
    .regex(SLUG, "Use lower-case letters, digits and hyphens, such as sea-lanes.")
    .refine(
      (slug) => !isReserved(slug),
      "This looks like an issue key or a page name. Choose a different one.",
    ),
});
