import { z } from "zod";
import { MAX_LIMIT } from "@/lib/core/paging/page";
import { DAY_MS } from "@/lib/core/today";
import type { Kind } from "@/lib/desk/notification-kinds";
import { ownWords } from "@/lib/text/markdown/own-words";
import { OUTCOMES } from "@/lib/tradecraft/outcome";

/** The most notifications that one command can change: all of the longest page. */
const MAX_CHANGED = MAX_LIMIT;

/** The most characters of a text that its notification keeps. */
const MAX_CHARACTERS = 280;

/** The first words of a text, as a notification keeps them. */
export function firstWords(text: string): string {
  const letters = [...text];
  return letters.length > MAX_CHARACTERS
    ? `${letters.slice(0, MAX_CHARACTERS - 1).join("")}…`
    : text;
}

/** The first words that the author of a Markdown text wrote, without what it quotes. */
export const firstOwnWords = (markdown: string): string => firstWords(ownWords(markdown));

/** What a notification says. Stored with it. */
export const notificationDetails = z.object({
  /** The title of the issue or source that it is about. Missing from older ones. */
  title: z.string().optional(),
  /** The first words of the note, the judgement of the revision, or the wording of the new lead. */
  words: z.string().optional(),
  /** Whether the note replied to, or the dissent answered, is the person's own. */
  own: z.boolean().optional(),
  /** The wording of the forecast that was reopened or resolved. Missing from older ones. */
  forecast: z.string().optional(),
  /** The number of the revision, if it is about one. */
  revision: z.number().optional(),
  /** The number of the edition that it links to, and the request for information there. */
  edition: z.number().optional(),
  /** The outcome that this edition gives for the forecast. Missing from older ones. */
  outcome: z.enum(OUTCOMES).optional(),
  /** The numbers of all the editions concerned that the person reads. Missing from older ones. */
  editions: z.array(z.number()).optional(),
  rfi: z.string().optional(),
  /** The title of the issue that the request is about. Missing from older ones. */
  issue: z.string().optional(),
  /** The number of the quotation that matches a signpost. */
  match: z.number().optional(),
  /** The person's newest judgement on each issue concerned; the title is the issue's. */
  judgements: z
    .array(z.object({ issue: z.string(), title: z.string(), number: z.number() }))
    .default([]),
  /** Their dissents concerned, and those that they answered; the title is the issue's. Missing from older ones. */
  dissents: z.array(z.object({ id: z.string(), title: z.string() })).default([]),
  /** Their notes concerned; the title is that of the issue or article that each is on. */
  notes: z.array(z.object({ id: z.string(), title: z.string() })).default([]),
  /**
   * The person's own issues that lose or regain evidence, or those they own or follow that get new evidence, with their
   * titles and how many quotations are new there.
   */
  evidence: z
    .array(z.object({ issue: z.string(), title: z.string(), quotes: z.number().optional() }))
    .optional(),
  /** Set if a later version of an article was approved. */
  version: z
    .object({
      earlier: z.string(),
      /** Altered quotations that the person relies on, each with the number of the one that continues it. */
      altered: z.array(z.object({ quote: z.number(), by: z.number() })),
      /** Quotations that nothing continues: its text lacks them, or has them, but they weren't accepted. */
      leftOut: z.array(z.number()),
      rejected: z.array(z.number()).default([]),
      /** How many of their notes have no place in the later version. */
      unplaced: z.number(),
    })
    .optional(),
});

export type NotificationDetails = z.infer<typeof notificationDetails>;

/** What happened, as a person's inbox shows it. Times are ISO text. */
export interface NotificationView {
  id: string;
  kind: Kind;
  /** When it happened. */
  at: string;
  actor: string;
  /** What happened, to follow the actor's name. */
  sentence: string;
  /** The sentence with the issue or source that it is about, for where that isn't shown above it. */
  inFull: string;
  /** The first words of the note or judgement that it is about, if they can be read now. */
  words: string | null;
  /** Where it can be read now; null if it can't. */
  href: string | null;
  readAt: string | null;
  doneAt: string | null;
  /** When it comes back, if it is snoozed. */
  snoozedUntil: string | null;
  source: { id: string; title: string } | null;
  /** The issue or source that it is about. */
  about: InboxSubject;
  /** The person's own judgements concerned, and where each can be read now. */
  judgements: { title: string; number: number; href: string }[];
  /** The dissents concerned, the person's own or those that they answered; `href` is null once one is withdrawn. */
  dissents: { title: string; own: boolean; href: string | null }[];
  /** The person's own notes concerned; `href` is null if a note cannot be read now. */
  notes: { title: string; href: string | null }[];
  /** The issues in `evidence` of the details that the person may see now. */
  evidence: { title: string; quotes: number | null; href: string }[];
}

/** What the inbox groups notifications by. */
export interface InboxSubject {
  id: string;
  title: string;
  /** The issue's key. */
  key: string | null;
  href: string | null;
}

/** An issue or source of the inbox, with its latest notifications. */
export interface InboxGroup {
  about: InboxSubject;
  items: NotificationView[];
  /** Whether it has more than those. */
  more: boolean;
}

const ids = z.array(z.string()).min(1).max(MAX_CHANGED);

export const notificationsInput = z.object({ ids });

export const nothingInput = z.object({});

/** What a page shows: a subject of the inbox, or a draft. */
export const visitInput = z.union([
  z.object({ subject: z.string() }),
  z.object({ draft: z.string() }),
]);
export type Visit = z.input<typeof visitInput>;

const YEAR_MS = 366 * DAY_MS;

export const snoozeInput = z.object({
  ids,
  until: z.iso
    .datetime({ offset: true, error: "Choose a time." })
    .transform((text) => new Date(text))
    .refine((at) => at.getTime() > Date.now(), "Choose a time in the future.")
    .refine((at) => at.getTime() < Date.now() + YEAR_MS, "Choose a time within a year."),
});
