"use client";

import { useRef, useState } from "react";
import { IssueBox } from "@/components/evidence/quotes/issue-box";
import { LeadLine } from "@/components/evidence/quotes/lead-of";
import { RelationRow } from "@/components/evidence/quotes/relation-row";
import {
  ISSUE_KEYS,
  type Offered,
  type OfferedIssue,
} from "@/components/sources/review/state/offered-issues";
import { Button } from "@/components/ui/button";
import { cx } from "@/components/ui/cx";
import { KeyHint } from "@/components/ui/key-hint";
import { KEYS, pressedKey, shownKey } from "@/components/ui/keymap";
import { useSay } from "@/components/ui/last-act";
import type { Proposal, ProposalLink } from "@/lib/sources/review/schema";
import type { Relation } from "@/lib/tradecraft/evidence";

interface IssueTogglesProps {
  links: ProposalLink[];
  offered: Offered;
  /** The ids of those that its words suggest. */
  suggested?: string[];
  /** Gives whether it was saved. */
  onToggle: (issue: OfferedIssue) => Promise<boolean>;
}

/**
 * A toggle for each issue, which links or unlinks it. The first nine have a number key. Those that the words suggest are
 * highlighted. On a phone, those that are neither suggested in the article nor linked are folded. If they are ranked on
 * a desk of several relationships, the others are grouped by relationship.
 */
export function IssueToggles(props: IssueTogglesProps) {
  const { links, offered, suggested = [], onToggle } = props;
  const { issues, likely, isRanked, more } = offered;
  const [open, setOpen] = useState(false);
  const finder = useRef<HTMLDivElement>(null);
  const say = useSay();
  const isLikely = ({ id }: OfferedIssue) => likely.has(id);
  const isLinked = ({ id }: OfferedIssue) => links.some(({ issueId }) => issueId === id);
  const rest = isRanked ? issues.filter((issue) => !isLikely(issue) && issue.relationship) : [];
  const groups = [...new Set(rest.map(({ relationship }) => relationship?.slug))];
  const isOne = new Set(issues.flatMap((each) => each.relationship?.slug ?? [])).size < 2;
  const toggle = (issue: OfferedIssue) => {
    const k = issues.indexOf(issue);
    return (
      <button
        key={issue.id}
        type="button"
        aria-pressed={isLinked(issue)}
        aria-description={suggested.includes(issue.id) ? "Suggested" : undefined}
        onClick={() => void onToggle(issue)}
        className={cx(
          "inline-flex min-h-7 max-w-full items-center gap-1.5 rounded-sm border border-control px-1.5 text-sm text-secondary hover:bg-hover aria-[description=Suggested]:border-accent aria-[description=Suggested]:font-medium not-aria-pressed:aria-[description=Suggested]:text-ink aria-pressed:border-ink aria-pressed:bg-ink aria-pressed:text-surface pointer-coarse:min-h-11",
          !open && !isLikely(issue) && !isLinked(issue) && FOLDED,
        )}
      >
        {k < ISSUE_KEYS && <KeyHint>{String(k + 1)}</KeyHint>}
        {!isOne && <span className="whitespace-nowrap tabular-nums">{issue.key}</span>}
        <span className="truncate">{issue.title}</span>
      </button>
    );
  };
  // So that the next key acts on the proposal.
  function leave() {
    const card = finder.current?.closest("li");
    card?.focus({ preventScroll: true });
    return card !== null;
  }
  async function take(issue: OfferedIssue) {
    leave();
    if (await onToggle(issue)) say({ said: `Linked to ${issue.title}.` });
  }
  const row = "flex min-w-0 flex-wrap gap-1.5";
  return (
    <fieldset aria-label="Issues" className="min-w-0 space-y-1.5">
      <div className={row}>{issues.filter((issue) => !rest.includes(issue)).map(toggle)}</div>
      {groups.map((slug) => {
        const those = rest.filter(({ relationship }) => relationship?.slug === slug);
        return (
          <div key={slug} className={cx(row, !open && FOLDED)}>
            {!isOne && (
              <p className="basis-full text-xs text-secondary">{those[0]!.relationship!.title}</p>
            )}
            {those.map(toggle)}
          </div>
        );
      })}
      {!issues.every(isLikely) && (
        <Button
          aria-expanded={open}
          onClick={() => setOpen(!open)}
          className="md:hidden print:hidden"
        >
          More issues
        </Button>
      )}
      {more && (
        // biome-ignore lint/a11y/noStaticElementInteractions: Escape leaves the box in it
        <div
          ref={finder}
          data-other-issue
          onKeyDown={(event) =>
            pressedKey(event.nativeEvent) === "Escape" && leave() && event.stopPropagation()
          }
          className="flex items-center gap-1.5 print:hidden"
        >
          <KeyHint>{shownKey(KEYS.otherIssue)}</KeyHint>
          <IssueBox
            any="Find another issue"
            chosen=""
            without={issues.filter(isLinked).map(({ slug }) => slug)}
            onChoose={(issue) => issue && void take(issue)}
          />
        </div>
      )}
    </fieldset>
  );
}

/** On a phone. */
const FOLDED = "max-md:not-print:hidden";

interface LinkedIssuesProps {
  proposal: Proposal;
  issues: OfferedIssue[];
  onChange: (links: ProposalLink[]) => void;
}

/**
 * How the proposal bears on each linked issue, in the order of the keys, with the words that suggested the link and the
 * lead forecast.
 */
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
            {issue.lead !== undefined && <LeadLine lead={issue.lead} />}
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
