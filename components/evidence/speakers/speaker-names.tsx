"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { SpeakerSeen } from "@/lib/evidence/speakers/schema";
import { CorrectName } from "./correct-name";
import { EMPTY_MERGE, MergeSpeaker } from "./merge-speaker";
import { useSpeakerChange } from "./use-speaker-change";

interface SpeakerNamesProps {
  speaker: SpeakerSeen;
  /** Whether the speaker has no name, only a description in one article. */
  described: boolean;
  person: string;
}

/** Corrects a speaker's name, or merges them into another. */
export function SpeakerNames({ speaker, described, person }: SpeakerNamesProps) {
  const [asks, setAsks] = useState<"name" | "merge" | null>(null);
  const merge = useSpeakerChange(`merge:${speaker.id}:${person}`, speaker, EMPTY_MERGE);
  // A dialog also reports that it has closed once the other one is open.
  const closes = (which: "name" | "merge") => () => setAsks((now) => (now === which ? null : now));
  return (
    <>
      <Button onClick={() => setAsks("name")}>Correct name</Button>
      <Button onClick={() => setAsks("merge")}>Merge</Button>
      <CorrectName
        speaker={speaker}
        described={described}
        person={person}
        open={asks === "name"}
        onClose={closes("name")}
        onMerge={({ id, name, version }) => {
          merge.set({ name, into: id, intoVersion: version });
          setAsks("merge");
        }}
      />
      <MergeSpeaker
        speaker={speaker}
        described={described}
        open={asks === "merge"}
        onClose={closes("merge")}
        change={merge}
      />
    </>
  );
}
