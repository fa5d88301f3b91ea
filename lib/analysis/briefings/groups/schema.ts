import { z } from "zod";
import { requiredText, seenRecord } from "@/lib/core/command/inputs";
import type { ColleagueReading } from "@/lib/desk/members/schema";

/** People that editions are sent to under one name. */
export interface Group {
  id: string;
  name: string;
  /** By name. */
  members: { id: string; name: string }[];
  version: number;
}

/** The people and groups that something is sent to, by id; null: everyone. */
export type Addressees = { people: string[]; groups: string[] } | null;

/** The people and groups that can be chosen. */
export interface AddresseeChoices {
  /** An edition of a relationship that is hidden from them doesn't reach them. */
  people: ColleagueReading[];
  /** With the ids of their members. */
  groups: { id: string; name: string; members: string[] }[];
  /** Whether the desk can send email. */
  mails: boolean;
}

/** The most people and the most groups that can be named. */
const MAX_NAMED = 500;

export const addresseesInput = z
  .object({
    people: z.array(z.string()).max(MAX_NAMED).default([]),
    groups: z.array(z.string()).max(MAX_NAMED).default([]),
  })
  .refine(
    ({ people, groups }) => people.length + groups.length > 0,
    "Choose at least one person or group, or send it to everyone.",
  )
  .nullable();

const group = {
  name: requiredText(80, "Give the group a name."),
  /** The ids of its people. */
  members: z.array(z.string()).min(1, "Choose at least one person.").max(MAX_NAMED),
};

export const makeGroupInput = z.object(group);
export const editGroupInput = z.object({ ...seenRecord, ...group });
export const deleteGroupInput = z.object(seenRecord);
