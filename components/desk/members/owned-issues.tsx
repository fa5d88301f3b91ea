"use client";

import { useEffect, useState } from "react";
import { counted } from "@/lib/core/wording";
import type { Member } from "@/lib/desk/members/schema";

/** The most issues that are named one by one. */
const MAX_NAMED = 10;

interface Owned {
  issues: { key: string; title: string }[];
  /** Whether there are more than were loaded. */
  more: boolean;
}

interface OwnedIssuesProps {
  member: Member;
  /** The relationships that are to be hidden from them, by slug; null for everything, if they are to be disabled. */
  hidden: string[] | null;
}

/**
 * The issues that someone owns and will no longer see, which keep their owner, who then does nothing about them; and the
 * requests for information that are left to others.
 */
export function OwnedIssues({ member: { id, name, rfis }, hidden }: OwnedIssuesProps) {
  const [found, setFound] = useState<{ in: string; owned: Owned | "failed" } | null>(null);
  // As a text, which stays the same from one rendering to the next. Without a name, all relationships.
  const relationships = hidden ? hidden.join() : "*";
  useEffect(() => {
    const aborter = new AbortController();
    const load = async (relationship: string): Promise<Owned> => {
      const query = new URLSearchParams({ owner: id, status: "-ARCHIVED", limit: "200" });
      if (relationship !== "*") query.set("in", relationship);
      const answer = await fetch(`/api/v1/issues?${query}`, { signal: aborter.signal });
      if (!answer.ok) throw new Error(`Status ${answer.status}`);
      const { items, nextCursor } = await answer.json();
      return { issues: items, more: nextCursor !== null };
    };
    Promise.all(relationships.split(",").filter(Boolean).map(load)).then(
      (parts) => {
        const issues = parts.flatMap((part) => part.issues);
        setFound({ in: relationships, owned: { issues, more: parts.some(({ more }) => more) } });
      },
      () => aborter.signal.aborted || setFound({ in: relationships, owned: "failed" }),
    );
    return () => aborter.abort();
  }, [id, relationships]);
  const left = rfis.filter(
    ({ relationships: of }) => hidden === null || of.some((slug) => hidden.includes(slug)),
  );
  return (
    // The same height whatever is found, and however late, so that the buttons below stay in place.
    <div className="scrolls h-36 space-y-2 border-y py-1.5 text-sm">
      <Issues
        name={name}
        owned={found?.in === relationships ? found.owned : null}
        none={hidden ? `${name} owns no issues that this would hide.` : `${name} owns no issues.`}
      />
      {left.length > 0 && <Rfis name={name} rfis={left} />}
    </div>
  );
}

const Rfis = ({ name, rfis }: Pick<Member, "name" | "rfis">) => (
  <div>
    <p>{`${name} has ${counted(rfis.length, "open RFI")} to answer. ${rfis.length === 1 ? "It" : "They"} will no longer be assigned to anyone:`}</p>
    <ul className="list-disc pl-5">
      {rfis.slice(0, MAX_NAMED).map(({ id, edition, words }) => (
        <li key={id}>
          <a href={`/briefings/${edition}#rfi-${id}`} className="link">
            Edition {edition}: {words}
          </a>
        </li>
      ))}
      {rfis.length > MAX_NAMED && <li>{counted(rfis.length - MAX_NAMED, "other")}</li>}
    </ul>
  </div>
);

interface IssuesProps {
  name: string;
  owned: Owned | "failed" | null;
  /** What to say if there are none. */
  none: string;
}

function Issues({ name, owned, none }: IssuesProps) {
  if (owned === null) return <p className="text-secondary">Checking which issues {name} owns…</p>;
  if (owned === "failed")
    return (
      <p role="alert" className="text-deteriorated">
        Couldn’t check which issues {name} owns. Close this, then try again.
      </p>
    );
  const { issues, more } = owned;
  const number = (count: number, noun: string) =>
    `${more ? "at least " : ""}${counted(count, noun)}`;
  if (issues.length === 0) return <p>{none}</p>;
  return (
    <div>
      <p>
        {`${name} owns ${number(issues.length, "issue")} that they’ll no longer see. ${issues.length === 1 ? "It keeps" : "They keep"} ${name} as the owner until someone else is chosen:`}
      </p>
      <ul className="list-disc pl-5">
        {issues.slice(0, MAX_NAMED).map(({ key, title }) => (
          <li key={key}>
            <a href={`/issues/${key}`} className="link">
              {key} {title}
            </a>
          </li>
        ))}
        {issues.length > MAX_NAMED && <li>{number(issues.length - MAX_NAMED, "other")}</li>}
      </ul>
    </div>
  );
}
