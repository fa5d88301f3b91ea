import { z } from "zod";
import { counted } from "@/lib/core/wording";
import { FIELD_WORDS } from "./fields";
import { change, changesOf } from "./patch";

const changes = changesOf(FIELD_WORDS.member);

/** The details of events about people, for the union in schema.ts. */
export const memberEvents = [
  z.object({ verb: z.literal("member.added"), email: z.string(), role: z.string() }),
  z.object({
    verb: z.literal("member.changed"),
    member: z.string(),
    changes: z.object({ role: change.optional(), disabled: change.optional() }),
  }),
  // Older ones don't say whose.
  z.object({ verb: z.literal("member.renamed"), member: z.string().optional(), changes }),
  z.object({ verb: z.literal("member.edited"), member: z.string(), changes }),
  z.object({ verb: z.literal("member.password-changed"), member: z.string().optional() }),
  z.object({ verb: z.literal("member.password-reset"), member: z.string() }),
  z.object({ verb: z.literal("member.sessions-ended"), sessions: z.number() }),
  z.object({ verb: z.literal("member.feed-renewed"), first: z.boolean() }),
  z.object({ verb: z.literal("member.feed-stopped") }),
] as const;

type MemberEvent = z.infer<(typeof memberEvents)[number]>;

/** What describe.ts says about these. */
export function memberWords(event: MemberEvent): string {
  switch (event.verb) {
    case "member.added":
      return `added ${event.email}`;
    case "member.changed":
      return changeWords(event);
    case "member.renamed":
      return detailWords(event, "their");
    case "member.edited":
      return detailWords(event, `${event.member}’s`);
    case "member.password-changed":
      return "changed their password";
    case "member.password-reset":
      return `set a new password for ${event.member}`;
    case "member.sessions-ended":
      return `ended ${counted(event.sessions, "session")}`;
    case "member.feed-renewed":
      return event.first
        ? "created an address for their feed"
        : "renewed the address of their feed";
    case "member.feed-stopped":
      return "turned their feed off";
  }
}

/** "disabled ana@demarche.test", "changed the role of ana@demarche.test". */
function changeWords({ member, changes: { disabled, role } }: MemberChanged): string {
  const access = disabled && `${disabled.to ? "disabled" : "enabled"} ${member}`;
  return [access, role && `changed the role of ${member}`].filter(Boolean).join(" and ");
}

/** "changed their name from Ana to Anna and their email address from …". An address says whose it is. */
export function detailWords(
  { changes: { name, email } }: Pick<MemberEdited, "changes">,
  whose: string,
): string {
  const said = [
    name && `${whose} name from ${name.from} to ${name.to}`,
    email &&
      `${name && whose !== "your" ? "their" : whose} email address from ${email.from} to ${email.to}`,
  ];
  return `changed ${said.filter(Boolean).join(" and ")}`;
}

type MemberEdited = Extract<MemberEvent, { verb: "member.edited" }>;
type MemberChanged = Extract<MemberEvent, { verb: "member.changed" }>;

/** Whether an event is about a member's account. Which relationships they see is in relationships.ts. */
export const isOfMembers = (event: { verb: string }): event is MemberEvent =>
  event.verb.startsWith("member.") && event.verb !== "member.limited";

/** The verbs of events that change the version of a member's account, whose email address is their `member`. */
export const ACCOUNT_CHANGES = [
  "member.renamed",
  "member.edited",
  "member.changed",
  "member.limited",
  "member.password-changed",
  "member.password-reset",
] as const;
