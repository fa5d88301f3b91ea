import type { Role } from "@/lib/access";
import type { RelationshipName } from "@/lib/analysis/relationships/schema";
import { listed } from "@/lib/core/wording";
import type { Member } from "@/lib/desk/members/schema";

/** A change that an admin makes to a colleague's account. */
export type Change = Pick<Member, "role" | "disabled">;

/** What the form that edits a colleague holds. */
export const memberValuesOf = ({ version, name, email }: Member) => ({ version, name, email });

const NOUNS: Record<Role, string> = {
  ANALYST: "an analyst",
  MANAGER: "a manager",
  ADMIN: "an admin",
};

/** What to say once a change is made. */
export function saidOf(name: string, from: Change, to: Change): string {
  if (from.disabled !== to.disabled)
    return to.disabled
      ? `${name}’s account is disabled, and ${name} is signed out everywhere.`
      : `${name} can sign in again.`;
  return `${name} is now ${NOUNS[to.role]}.`;
}

/** What to ask before disabling someone or changing who is an admin. Returns null for other changes. */
export function questionOf(name: string, from: Change, to: Change) {
  if (to.disabled && !from.disabled)
    return {
      title: `Disable ${name}’s account?`,
      means: `${name} will be signed out everywhere, and can’t sign in until an admin enables the account again. Everything they wrote stays, under their name.`,
      act: { label: "Disable account", pending: "Disabling…", refused: "Not disabled" },
    };
  if (from.role === to.role || (from.role !== "ADMIN" && to.role !== "ADMIN")) return null;
  return {
    title: `Make ${name} ${NOUNS[to.role]}?`,
    means:
      to.role === "ADMIN"
        ? "Admins review, withdraw and restore sources, manage people, and see all relationships."
        : `${name} will no longer review sources or manage people.`,
    act: {
      label: `Make ${name} ${NOUNS[to.role]}`,
      pending: "Changing the role…",
      refused: "Not changed",
    },
  };
}

/** Which relationships someone may see, in words. */
export function limitsText(limits: string[] | null, relationships: RelationshipName[]): string {
  if (limits === null) return "All";
  const titles = limits.map(
    (slug) => relationships.find((each) => each.slug === slug)?.title ?? slug,
  );
  return titles.length > 0 ? listed(titles) : "None";
}
