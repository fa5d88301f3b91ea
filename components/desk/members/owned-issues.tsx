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

/**
 * The issues that somebody owns and will no longer see, which keep their owner, who then does nothing about them; and the
 * requests for information that are left to others.
 */
export function OwnedIssues({ member: { id, name, rfis }, hidden }: OwnedIssuesProps) {
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
  const left = rfis.filter(
    ({ relationships: of }) => hidden === null || of.some((slug) => hidden.includes(slug)),
  );
  return (
    <>
      {owned.length > 0 && <Issues name={name} owned={owned} />}
      {left.length > 0 && <Rfis name={name} rfis={left} />}
    </>
  );
}

const Rfis = ({ name, rfis }: Pick<Member, "name" | "rfis">) => (
  <div className="text-sm">
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

function Issues({ name, owned }: { name: string; owned: Owned[] }) {
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
