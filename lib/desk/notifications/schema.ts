import { z } from "zod";
import { MAX_LIMIT } from "@/lib/core/paging/page";

/** The most notifications that can be marked as read at once: all of the longest page. */
const MAX_MARKED = MAX_LIMIT;

/** The person's own work that something concerned when it happened. Stored with the notification. */
export const notificationDetails = z.object({
  /** The person's newest judgement on each issue concerned; the title is the issue's. */
  judgements: z.array(z.object({ issue: z.string(), title: z.string(), number: z.number() })),
  /** Their notes concerned; the title is that of the issue or article that each is on. */
  notes: z.array(z.object({ id: z.string(), title: z.string() })),
  /** Set if a later version of an article was approved. */
  version: z
    .object({
      earlier: z.string(),
      /** Altered quotations that the person relies on, each with the number of the one that continues it. */
      altered: z.array(z.object({ quote: z.number(), by: z.number() })),
      /** Quotations that nothing continues. */
      leftOut: z.array(z.number()),
      /** How many of their notes have no place in the later version. */
      unplaced: z.number(),
    })
    .optional(),
});

export type NotificationDetails = z.infer<typeof notificationDetails>;

/** What happened, as a person's inbox shows it. Times are ISO text. */
export interface NotificationView {
  id: string;
  at: string;
  actor: string;
  sentence: string;
  readAt: string | null;
  source: { id: string; title: string } | null;
  /** The person's own judgements concerned, and where each can be read now. */
  judgements: { title: string; number: number; href: string }[];
  /** The person's own notes concerned; `href` is null if a note cannot be read now. */
  notes: { title: string; href: string | null }[];
}

export const markNotificationsReadInput = z.object({
  ids: z.array(z.string()).min(1).max(MAX_MARKED),
});
