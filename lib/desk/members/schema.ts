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
