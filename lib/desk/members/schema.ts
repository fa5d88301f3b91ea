import { z } from "zod";
import { ROLES, type Role } from "@/lib/access";

export const ROLE_LABELS: Record<Role, string> = {
  ANALYST: "Analyst",
  MANAGER: "Manager",
  ADMIN: "Admin",
};

export interface Member {
  id: string;
  name: string;
  email: string;
  role: Role;
  disabled: boolean;
  version: number;
}

/**
 * NIST SP 800-63B-4, section 3.1.1: without a second factor, length is what counts, not kinds of
 * characters. Older, shorter passwords still work.
 */
const MIN_PASSWORD = 15;

/** The rule for passwords, as shown beside the field. */
export const PASSWORD_RULE = `At least ${MIN_PASSWORD} characters, such as four or five unrelated words. Common passwords and variations on a name, an email address or the desk’s own words are refused.`;

/** The error for a password that is easy to guess. */
export const GUESSABLE =
  "Too easy to guess: it is close to a common password, repeats itself, or is built from a name, an email address or the desk’s own words. Try four or five unrelated words.";

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
