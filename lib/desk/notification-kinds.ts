import type { Verb } from "@/lib/access";

interface KindFacts {
  /** What happens, as the account page words it. */
  label: string;
  /** Whether it is emailed too, unless the person says otherwise. */
  mail: boolean;
  /** The filter of the inbox that shows it. */
  view?: "mentions" | "questions" | "reviews";
  /** Only people who may do this are notified, and see it in their inbox. */
  verb?: Verb;
}

/**
 * Why people are notified, most specific first: if there are several reasons for one person, the first one counts.
 * CONTRIBUTING says how to add one.
 */
export const KINDS = {
  MENTION: { label: "Someone mentions you", mail: true, view: "mentions" },
  ANSWER: { label: "Someone answers or closes your question", mail: true, view: "questions" },
  RFI_ANSWER: {
    label: "Someone answers your request for information, or corrects the answer",
    mail: true,
    view: "questions",
  },
  RFI_LEFT: {
    label: "Your request for information no longer has anyone assigned to it",
    mail: true,
    view: "questions",
  },
  RFI: {
    label: "Someone asks you for information about a judgement",
    mail: true,
    view: "questions",
  },
  REPLY: {
    label: "Someone replies in a thread you’ve written in, or answers your dissent",
    mail: true,
  },
  OWNER: { label: "You become the owner of an issue", mail: true },
  SIGNPOST: {
    label: "Evidence matches a signpost that you wrote, or one on an issue you own or follow",
    mail: true,
  },
  REOPENED: {
    label:
      "Someone reopens a forecast that you estimated, dissented from or resolved, or one on an issue you own or follow",
    mail: true,
  },
  RESOLVED: {
    label:
      "Someone resolves a forecast that you estimated or dissented from, or one on an issue you own or follow",
    mail: true,
  },
  DISSENT: {
    label: "Someone dissents from your estimate, or from one on an issue you own or follow",
    mail: true,
  },
  LEAD: { label: "Another forecast becomes the lead of an issue you own or follow", mail: false },
  DUE: {
    label:
      "An issue you own is due, or a forecast on it reaches its closing date. Admins are also told if the issue has no active owner",
    mail: true,
  },
  QUESTION: {
    label: "Someone asks a question about something you follow",
    mail: true,
    view: "questions",
  },
  RECALL: {
    label:
      "An edition that was sent to you, or that you issued or opened, is corrected, a source behind it is withdrawn or restored, or a forecast it calls resolved is reopened or corrected",
    mail: true,
  },
  EDITION: { label: "An edition of the briefing is issued", mail: true },
  SCHEDULE: {
    label:
      "One of your schedules fails to issue its edition, or issues one that contradicts itself",
    mail: true,
    verb: "editSchedule",
  },
  ACCOUNT: { label: "An admin corrects your name or email address", mail: true },
  NOTE: { label: "Someone writes a note on something you follow", mail: false },
  REVISION: { label: "Someone revises the outlook of an issue you follow", mail: false },
  REVIEW: {
    label: "Someone submits a draft for review",
    mail: true,
    view: "reviews",
    verb: "reviewDraft",
  },
  SOURCE: {
    label:
      "A source behind your work, or one you follow, is withdrawn, restored, re-graded or changed, or one with evidence on an issue you own is withdrawn or restored",
    mail: true,
  },
  SUBMISSION: {
    label: "An admin approves, discards or reopens an article you submitted",
    mail: true,
  },
  EVIDENCE: { label: "New evidence is linked to an issue you own or follow", mail: false },
} as const satisfies Record<string, KindFacts>;

export type Kind = keyof typeof KINDS;

/** The kinds, most specific first. */
export const KIND_NAMES = Object.keys(KINDS) as [Kind, ...Kind[]];

/** What `KINDS` says about a kind. */
export const factsOf = (kind: Kind): KindFacts => KINDS[kind];

/** Where notifications of a kind reach a person. */
export const CHANNELS = ["BOTH", "INBOX", "MAIL", "NONE"] as const;
export type Channel = (typeof CHANNELS)[number];

export const CHANNEL_LABELS: Record<Channel, string> = {
  BOTH: "Inbox and email",
  INBOX: "Inbox",
  MAIL: "Email",
  NONE: "Not at all",
};

export type Channels = Record<Kind, Channel>;

/** Where notifications of each kind reach people who have not chosen anything else. */
export const USUAL_CHANNELS = Object.fromEntries(
  KIND_NAMES.map((kind) => [kind, factsOf(kind).mail ? "BOTH" : "INBOX"]),
) as Channels;

/** The subject of drafts to review: the inbox shows all of them together. */
export const REVIEW_SUBJECT = "review";

/** The subject of new evidence from approved sources: many are approved in a row, and would hide other news of an issue. */
export const EVIDENCE_SUBJECT = "evidence";

/** The kinds that are about a draft itself, and are read once it is opened. */
export const DRAFT_KINDS: readonly Kind[] = ["REVIEW", "SUBMISSION"];

/** Whether the words of such a notification are a quotation, which is shown unchanged. */
export const isQuoted = (kind: Kind): boolean => kind === "SIGNPOST" || kind === "EVIDENCE";
