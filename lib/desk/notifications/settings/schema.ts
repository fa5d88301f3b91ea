import { z } from "zod";
import { version } from "@/lib/core/command/inputs";
import {
  CHANNELS,
  type Channel,
  type Channels,
  KIND_NAMES,
  USUAL_CHANNELS,
} from "@/lib/desk/notification-kinds";

/** How a person wants to be notified. */
export interface NotificationSettings {
  kinds: Channels;
  /** Whether emails are combined into one a day. */
  digest: boolean;
  /** The hour of the digest, 0 to 23, in the time zone (IANA name). */
  digestHour: number;
  timeZone: string;
  /** 0 while the person has changed nothing. */
  version: number;
}

/** The settings of people who have changed nothing. */
export const USUAL: NotificationSettings = {
  kinds: USUAL_CHANNELS,
  digest: false,
  digestHour: 8,
  timeZone: "UTC",
  version: 0,
};

/** Settings as stored; a missing kind has its default. */
export const storedKinds = z.partialRecord(z.enum(KIND_NAMES), z.enum(CHANNELS));

export const saveSettingsInput = z.object({
  version,
  kinds: storedKinds,
  digest: z.boolean(),
  digestHour: z.int().min(0).max(23),
  timeZone: z.string().max(60),
});

/** What an unsubscribe link stops: the emails of one kind, or all. */
export const unsubscribeInput = z.object({ from: z.enum([...KIND_NAMES, "ALL"]) });
export type Unsubscribed = z.infer<typeof unsubscribeInput>["from"];

/** A channel without mail: what was only emailed goes to the inbox instead. */
export const withoutMail = (channel: Channel): Channel => (channel === "NONE" ? "NONE" : "INBOX");
