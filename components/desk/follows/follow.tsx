"use client";

import { useOptimistic } from "react";
import { useVisit } from "@/components/desk/notifications/use-visit";
import { sayOnPage } from "@/components/ui/act";
import { Button } from "@/components/ui/button";
import { KeyHint } from "@/components/ui/key-hint";
import { useCommand } from "@/components/ui/use-command";
import { useShortcuts } from "@/components/ui/use-shortcuts";
import { listed, shortened } from "@/lib/core/wording";
import { followAction, unfollowAction } from "@/lib/desk/follows/actions";
import type { Follows } from "@/lib/desk/follows/schema";

interface FollowProps {
  on: { issue: string } | { source: string };
  /** Its id. */
  subject: string;
  follows: Follows;
}

/** The most followers that are named. */
const MAX_NAMED = 3;

/** Who follows an issue or source, and a button that follows or unfollows it. Marks its notifications as read. */
export function Follow({ on, subject, follows }: FollowProps) {
  const { run, pending, refusal } = useCommand();
  const [following, setFollowing] = useOptimistic(follows.following);
  useVisit({ subject }, follows.unread);

  function toggle(after?: () => void) {
    run(() => {
      setFollowing(!following);
      return following ? unfollowAction(on) : followAction(on);
    }, after && { after });
  }

  // The button may be out of sight.
  const word = "issue" in on ? "issue" : "source";
  const said = following ? `You no longer follow this ${word}.` : `You now follow this ${word}.`;
  useShortcuts({ follow: () => toggle(() => sayOnPage({ said })) });

  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm print:hidden">
      <p className="min-w-0 text-secondary" title={follows.people.join(", ")}>
        {followedBy(follows.people)}
      </p>
      <Button variant="quiet" pending={pending} onClick={() => toggle()}>
        {following ? "Unfollow" : "Follow"} <KeyHint>F</KeyHint>
      </Button>
      {refusal && (
        <p role="alert" className="text-deteriorated">
          {refusal.message}
        </p>
      )}
    </div>
  );
}

/** "Followed by Ana, Bo, Cy and 2 others". */
function followedBy(people: string[]): string {
  if (people.length === 0) return "Nobody follows this yet";
  return `Followed by ${listed(shortened(people, MAX_NAMED))}`;
}
