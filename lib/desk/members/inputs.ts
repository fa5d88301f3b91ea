import { z } from "zod";
import { ROLES } from "@/lib/access";
import { requiredText, seenRecord } from "@/lib/core/command/inputs";
import { password } from "./passwords/inputs";

const name = requiredText(100, "Enter a name.");

const email = z.string().trim().toLowerCase().max(200).pipe(z.email("Enter an email address."));

export const renameInput = z.object({ name });

export const editMemberInput = z.object({ ...seenRecord, name, email });

export const changePasswordInput = z.object({
  current: z.string().min(1, "Enter your current password."),
  next: password,
});

/** The slugs of the relationships whose issues a person may see; null for all. */
const relationships = z.array(z.string()).max(200).nullable();

export const addMemberInput = z.object({
  name,
  email,
  role: z.enum(ROLES),
  password,
  relationships: relationships.default(null),
});

export const changeMemberInput = z.object({
  ...seenRecord,
  role: z.enum(ROLES),
  disabled: z.boolean(),
});

export const resetPasswordInput = z.object({ ...seenRecord, password });

export const limitMemberInput = z.object({ ...seenRecord, relationships });
