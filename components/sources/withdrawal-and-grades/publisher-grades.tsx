"use client";

import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { counted } from "@/lib/core/wording";
import { MAX_GRADED_TOGETHER } from "@/lib/sources/withdrawal-and-grades/limits";
import type { PublisherGrades as Grades } from "@/lib/sources/withdrawal-and-grades/schema";
import type { Reliability } from "@/lib/tradecraft/grades";

interface PublisherGradesProps {
  source: { id: string; reliability: Reliability };
  /** Whether the publisher's other sources of the same grade are to be graded, too. */
  others: boolean;
  onOthers: (others: boolean) => void;
  onUse: (grade: Reliability, reason: string) => void;
}

/** How the publisher's other sources are graded, to grade this one the same way, or those along with it. */
export function PublisherGrades(props: PublisherGradesProps) {
  const found = usePublisherGrades(props.source.id);
  return (
    // Room for what is found later, so that the grades and buttons below stay in their place.
    <div className="min-h-18 space-y-2 text-sm">
      {found === undefined && (
        <p className="text-secondary">Checking the publisher’s other sources…</p>
      )}
      {found?.grades.length === 0 && (
        <p className="text-secondary">No other sources from {found.publisher}.</p>
      )}
      {found && found.grades.length > 0 && <FoundGrades {...props} found={found} />}
    </div>
  );
}

function FoundGrades({
  source,
  others,
  onOthers,
  onUse,
  found,
}: PublisherGradesProps & { found: Grades }) {
  const { publisher, grades } = found;
  const isLike = (each: Grades["grades"][number]) =>
    each.reliability === source.reliability && each.graded === found.graded;
  const usual = grades
    .filter((each) => each.graded && !isLike(each))
    .sort((a, b) => b.sources - a.sources)[0];
  const alike = grades.find(isLike);
  return (
    <>
      <p>
        Other sources from{" "}
        <a href={`/sources?publisher=${encodeURIComponent(publisher)}`} className="link">
          {publisher}
        </a>
        : {grades.map((each) => `${each.sources} ${gradedAs(each)}`).join(", ")}.{" "}
        {usual && (
          <Button
            variant="quiet"
            onClick={() => onUse(usual.reliability, reasonFor(publisher, usual.sources))}
          >
            Use {usual.reliability}
          </Button>
        )}
      </p>
      {alike && (
        <Checkbox
          label={`Also grade ${howMany(alike.sources)} that ${alike.sources === 1 ? "is" : "are"} ${gradedAs(alike)}`}
          checked={others}
          onChange={({ target }) => onOthers(target.checked)}
        />
      )}
    </>
  );
}

/** Undefined until they are loaded; null if the publisher isn't known, or they can't be loaded. */
function usePublisherGrades(source: string): Grades | null | undefined {
  const [found, setFound] = useState<Grades | null>();
  useEffect(() => {
    const request = new AbortController();
    fetch(`/api/v1/sources/${source}/publisher-grades`, { signal: request.signal })
      .then((answer) => (answer.ok ? answer.json() : null))
      .then(setFound)
      // It only helps: the source can be graded without it.
      .catch(() => request.signal.aborted || setFound(null));
    return () => request.abort();
  }, [source]);
  return found;
}

const gradedAs = ({ reliability, graded }: Grades["grades"][number]) =>
  graded ? `graded ${reliability}` : "not graded";

const reasonFor = (publisher: string, sources: number) =>
  `The same grade as ${counted(sources, "other source")} from ${publisher}.`;

const howMany = (sources: number) =>
  sources > MAX_GRADED_TOGETHER
    ? `the latest ${MAX_GRADED_TOGETHER} of the ${sources} others`
    : `the ${sources === 1 ? "other one" : `${sources} others`}`;
