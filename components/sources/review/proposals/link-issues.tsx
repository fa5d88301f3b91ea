"use client";

import { RelationRow } from "@/components/evidence/quotes/relation-row";
import type { IssueChoice } from "@/components/sources/review/state/changes";
import type { Offered } from "@/components/sources/review/state/offered-issues";
import { KeyHint } from "@/components/ui/key-hint";
import { KEYS, shownKey } from "@/components/ui/keymap";
import { NarrowFold } from "@/components/ui/narrow-fold";
import type { Proposal, ProposalLink } from "@/lib/sources/review/schema";
import type { Relation } from "@/lib/tradecraft/evidence";

interface IssueTogglesProps {
  links: ProposalLink[];
  offered: Offered;
  /** The ids of those that its words suggest. */
  suggested?: string[];
  onToggle: (issue: IssueChoice) => void;
}

/**
 * A toggle for each issue, which links or unlinks it. The first nine have a number key. Those likely in the article come
 * first, always in the same place, and those that the words suggest are highlighted. On a phone, the others are folded. On a desk of several relationships, these are under their relationship.
 */
export function IssueToggles({ links, offered, suggested = [], onToggle }: IssueTogglesProps) {
  const { likely, others } = offered;
  const groups = [...new Set(others.map(({ relationship }) => relationship.slug))];
  const isOne = new Set([...likely, ...others].map((each) => each.relationship.slug)).size < 2;
  const toggle = (issue: IssueChoice, k: number) => (
    <button
      key={issue.id}
      type="button"
      aria-pressed={links.some(({ issueId }) => issueId === issue.id)}
      aria-description={suggested.includes(issue.id) ? "Suggested" : undefined}
      onClick={() => onToggle(issue)}
      className="inline-flex min-h-7 max-w-full items-center gap-1.5 rounded-sm border border-control px-1.5 text-sm text-secondary hover:bg-hover aria-[description=Suggested]:border-accent aria-[description=Suggested]:font-medium not-aria-pressed:aria-[description=Suggested]:text-ink aria-pressed:border-ink aria-pressed:bg-ink aria-pressed:text-surface pointer-coarse:min-h-11"
    >
      {k < 9 && <KeyHint>{String(k + 1)}</KeyHint>}
      {!isOne && <span className="whitespace-nowrap tabular-nums">{issue.key}</span>}
      <span className="truncate">{issue.title}</span>
    </button>
  );
  const row = "flex min-w-0 flex-wrap gap-1.5";
  return (
    <fieldset aria-label="Issues" className="min-w-0 space-y-1.5">
      {likely.length > 0 && <div className={row}>{likely.map(toggle)}</div>}
      {others.length > 0 && (
        <NarrowFold label="More issues" className="space-y-1.5">
          {groups.map((slug) => (
            <div key={slug} className={row}>
              {!isOne && (
                <p className="basis-full text-xs text-secondary">
                  {
                    others.find(({ relationship }) => relationship.slug === slug)!.relationship
                      .title
                  }
                </p>
              )}
              {others.map(
                (issue, k) => issue.relationship.slug === slug && toggle(issue, likely.length + k),
              )}
            </div>
          ))}
        </NarrowFold>
      )}
    </fieldset>
  );
}

interface LinkedIssuesProps {
  proposal: Proposal;
  issues: IssueChoice[];
  onChange: (links: ProposalLink[]) => void;
}

/** How the proposal bears on each linked issue, and the words that suggested the link. */
export function LinkedIssues({ proposal, issues, onChange }: LinkedIssuesProps) {
  const { id, links, suggested } = proposal;
  const linked = issues.flatMap((issue) => {
    const link = links.find(({ issueId }) => issueId === issue.id);
    const words = suggested.find(({ slug }) => slug === issue.slug)?.because ?? [];
    return link ? [{ issue, link, words }] : [];
  });
  if (linked.length === 0)
    return <p className="text-sm text-secondary">Not linked to an issue yet.</p>;

  const relate = (issueId: string, relation: Relation) =>
    onChange(links.map((link) => (link.issueId === issueId ? { issueId, relation } : link)));
  return (
    <ul className="space-y-2">
      {linked.map(({ issue, link, words }) => (
        <li key={issue.id} className="flex flex-wrap items-center gap-x-3">
          <div className="min-w-0 grow basis-40">
            <p className="flex items-baseline gap-1.5 text-sm font-medium">
              <span className="truncate">{issue.title}</span>
              {link === links.at(-1) && <KeyHint>{shownKey(KEYS.relation)}</KeyHint>}
            </p>
            <p className="text-xs text-secondary">
              {words.length > 0 ? words.join("; ") : "Linked by hand"}
            </p>
          </div>
          <RelationRow
            issue={issue.title}
            name={`${id}-${issue.id}`}
            value={link.relation}
            onChange={(relation) => relate(issue.id, relation)}
          />
        </li>
      ))}
    </ul>
  );
}
