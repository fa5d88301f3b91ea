import { z } from "zod";
import { ROLES } from "@/lib/access";
import { MIN_PASSWORD } from "./schema";

const name = z.string().trim().min(1, "Enter a name.").max(100, "At most 100 characters.");

const email = z
  .string()
  .trim()
  .toLowerCase()
  .max(200, "At most 200 characters.")
  .pipe(z.email("Enter an email address."));

const password = z
  .string()
  .min(MIN_PASSWORD, `At least ${MIN_PASSWORD} characters.`)
  .max(200, "At most 200 characters.");

export const renameInput = z.object({ name });

export const changePasswordInput = z.object({
  current: z.string().min(1, "Enter your current password."),
  next: password,
});

export const addMemberInput = z.object({ name, email, role: z.enum(ROLES), password });

export const changeMemberInput = z.object({
  id: z.string(),
  version: z.int32(),
  role: z.enum(ROLES),
  disabled: z.boolean(),
});

export const limitMemberInput = z.object({
  id: z.string(),
  version: z.int32(),
  /** The slugs of the relationships whose issues the person may see; null for all. */
  relationships: z.array(z.string()).max(200).nullable(),
});
