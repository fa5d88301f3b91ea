"use client";

import { useState } from "react";
import { EditedAt } from "@/components/analysis/wordings/edited-at";
import { Button } from "@/components/ui/button";
import { loadOnUse, OnUse } from "@/components/ui/load-on-use";
import type { LikelihoodScale } from "@/lib/tradecraft/likelihood";
import type { AnswerShown, DissentShown } from "./dissent-shown";
import { isReply } from "./replied-to";
import { AnswerSaid } from "./said";

const [CorrectionForm, correcting] = loadOnUse(() =>
  import("./correction-form").then((m) => m.default),
);

interface DissentAnswerProps {
  dissent: DissentShown;
  answer: AnswerShown;
  scale: LikelihoodScale;
  /** The viewer, if they may answer. */
  viewer: { id: string } | null;
}

/** An answer to a dissent, which its author can correct. */
export function DissentAnswer({ dissent, answer, scale, viewer }: DissentAnswerProps) {
  const { id, body, correctedAt } = answer;
  const [isCorrecting, setCorrecting] = useState(false);
  return (
    <div className="mt-1 max-w-prose pl-4 text-sm">
      <AnswerSaid answer={answer} isReply={isReply(dissent, answer)}>
        {correctedAt && (
          <EditedAt
            of={`dissent-answers/${id}`}
            at={correctedAt}
            did={["written", "corrected"]}
            variant="date"
          />
        )}
      </AnswerSaid>
      {viewer && body !== null && (
        <>
          <Button
            variant="quiet"
            className="-ml-2 print:hidden"
            aria-label={
              isReply(dissent, answer)
                ? "Correct your reply"
                : `Correct your answer to ${dissent.author}’s dissent`
            }
            onClick={() => setCorrecting(true)}
            {...correcting}
          >
            Correct
          </Button>
          {isCorrecting && (
            <OnUse>
              <CorrectionForm
                onClose={() => setCorrecting(false)}
                dissent={dissent}
                answer={{ ...answer, body }}
                scale={scale}
                person={viewer.id}
              />
            </OnUse>
          )}
        </>
      )}
    </div>
  );
}
