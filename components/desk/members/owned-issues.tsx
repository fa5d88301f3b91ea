"use client";

import { useEffect, useState } from "react";
import { counted } from "@/lib/core/wording";
import type { Member } from "@/lib/desk/members/schema";

/** The most issues that are named one by one. */
const MAX_NAMED = 10;

interface Owned {
  key: string;
  title: string;
}

interface OwnedIssuesProps {
  member: Member;
  /** The relationships that are to be hidden from them, by slug; null for everything, if they are to be disabled. */
  hidden: string[] | null;
}

/** The issues that somebody owns and will no longer see: they keep their owner, who then does nothing about them. */
export function OwnedIssues({ member: { id, name }, hidden }: OwnedIssuesProps) {
  const [owned, setOwned] = useState<Owned[]>([]);
  // As a text, which stays the same from one rendering to the next. Without a name, all relationships.
  const relationships = hidden ? hidden.join() : "*";
  useEffect(() => {
    const aborter = new AbortController();
    const load = async (relationship: string): Promise<Owned[]> => {
      const query = new URLSearchParams({ owner: id, status: "-ARCHIVED", limit: "200" });
      if (relationship !== "*") query.set("in", relationship);
      const answer = await fetch(`/api/v1/issues?${query}`, { signal: aborter.signal });
      return answer.ok ? (await answer.json()).items : [];
    };
    Promise.all(relationships.split(",").filter(Boolean).map(load)).then(
      (found) => setOwned(found.flat()),
      // The dialog says the rest without it.
      () => undefined,
    );
    return () => aborter.abort();
  }, [id, relationships]);
  if (owned.length === 0) return null;
  return (
    <div className="text-sm">
      <p>
        {`${name} owns ${counted(owned.length, "issue")} that they’ll no longer see. ${owned.length === 1 ? "It keeps" : "They keep"} ${name} as the owner until someone else is chosen:`}
      </p>
      <ul className="list-disc pl-5">
        {owned.slice(0, MAX_NAMED).map(({ key, title }) => (
          <li key={key}>
            <a href={`/issues/${key}`} className="link">
              {key} {title}
            </a>
          </li>
        ))}
        {owned.length > MAX_NAMED && <li>{counted(owned.length - MAX_NAMED, "other")}</li>}
      </ul>
    </div>
  );
}
