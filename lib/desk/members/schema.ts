import type { Role } from "@/lib/access";

export const ROLE_LABELS: Record<Role, string> = {
  ANALYST: "Analyst",
  MANAGER: "Manager",
  ADMIN: "Admin",
};

export interface Member {
  id: string;
  name: string;
  email: string;
  /** How others mention them: @handle. */
  handle: string;
  role: Role;
  disabled: boolean;
  /** Whether they have yet to choose a password of their own. */
  passwordTemporary: boolean;
  /** Until when they can sign in with a temporary password. ISO text. */
  passwordExpiresAt: string | null;
  /** The slugs of the relationships that the person is limited to; null if they may see all. */
  limits: string[] | null;
  version: number;
  /** The open requests for information that they are to answer. */
  rfis: HeldRfi[];
}

/** An open request for information: its edition, with the slugs of the relationships that this is about, and first words. */
export interface HeldRfi {
  id: string;
  edition: number;
  relationships: string[];
  words: string;
}

/** A colleague, and the relationships that they may not see. */
export interface ColleagueReading {
  id: string;
  name: string;
  hidden: { slug: string; keyPrefix: string; title: string }[];
}

/** Whether someone may see the issue with this key. */
export const readsIssue = ({ hidden }: Pick<ColleagueReading, "hidden">, key: string): boolean =>
  hidden.every(({ keyPrefix }) => !key.startsWith(`${keyPrefix}-`));

/**
 * The shortest password, in characters. NIST SP 800-63B-4, section 3.1.1: without a second factor, length is what
 * counts, not kinds of characters. Older, shorter passwords still work.
 */
export const MIN_PASSWORD = 15;

/** The rule for passwords, as shown beside the field. */
export const PASSWORD_RULE = `At least ${MIN_PASSWORD} characters, such as four or five unrelated words. Common passwords and variations on a name, an email address or the desk’s own words are refused.`;

/** For how many days someone can sign in with a temporary password. */
export const TEMPORARY_DAYS = 7;

/** The same beside the field for a colleague's password. */
export const TEMPORARY_PASSWORD = `${PASSWORD_RULE} Give it to them in person. They must sign in within ${TEMPORARY_DAYS} days and choose their own password.`;

/** What the sign-in form says to someone whose temporary password is right but too old. */
export const EXPIRED_PASSWORD =
  "This temporary password has expired. Ask an admin to give you a new one.";

/** The error for a password that is easy to guess. */
export const GUESSABLE =
  "Too easy to guess: it is close to a common password, repeats itself, or is built from a name, an email address or the desk’s own words. Try four or five unrelated words.";
