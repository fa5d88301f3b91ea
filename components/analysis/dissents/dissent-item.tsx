"use client";

import { useState } from "react";
import { WarningsOnUse } from "@/components/evidence/warnings/warnings-on-use";
import { Button } from "@/components/ui/button";
import { useSay } from "@/components/ui/last-act";
import { loadOnUse, OnUse } from "@/components/ui/load-on-use";
import { useCommand } from "@/components/ui/use-command";
import { useNamedButtons } from "@/components/ui/use-named-buttons";
import {
  dissentAction,
  renewDissentAction,
  withdrawDissentAction,
} from "@/lib/analysis/dissents/actions";
import { isOwn, mayAnswer } from "@/lib/analysis/dissents/policy";
import { unconfirmedWords } from "@/lib/tradecraft/dissent-words";
import type { Disputed } from "./disputed";
import { DissentAnswer } from "./dissent-answer";
import type { DissentShown } from "./dissent-shown";
import { repliedTo } from "./replied-to";
import { DissentSaid } from "./said";

const [AnswerForm, answering] = loadOnUse(() => import("./answer-form").then((m) => m.default));

interface DissentItemProps {
  dissent: DissentShown;
  outlook: Disputed;
  /** The viewer, if they may dissent and answer. */
  viewer: { id: string } | null;
  onChange: () => void;
}

/** A colleague's dissent with its answers, and what the viewer can do about it. */
export function DissentItem({ dissent, outlook, viewer, onChange }: DissentItemProps) {
  const { id, author, asked, answers, warnings } = dissent;
  const [isAnswering, setAnswering] = useState(false);
  const own = viewer !== null && isOwn(viewer, dissent);
  const row = useNamedButtons<HTMLLIElement>(nameOf(dissent, outlook));
  return (
    <li ref={row} id={`dissent-${id}`} className="scroll-mt-4">
      <DissentSaid dissent={dissent} scale={outlook.scale} />
      <WarningsOnUse warnings={warnings} />
      {answers.map((answer) => (
        <DissentAnswer
          key={answer.id}
          dissent={dissent}
          answer={answer}
          scale={outlook.scale}
          viewer={viewer}
        />
      ))}
      {own && <OwnDissent dissent={dissent} outlook={outlook} onChange={onChange} />}
      {!own && asked && <p className="text-sm text-secondary">{unconfirmedWords(author)}</p>}
      {viewer && mayAnswer(viewer, dissent, [outlook.authorId, outlook.ownerId]) && (
        <>
          <Button
            variant="quiet"
            className="-ml-2 print:hidden"
            onClick={() => setAnswering(true)}
            {...answering}
          >
            {own ? "Reply" : "Answer"}
          </Button>
          {isAnswering && (
            <OnUse>
              <AnswerForm
                onClose={() => setAnswering(false)}
                dissent={dissent}
                repliesTo={own ? repliedTo(dissent) : undefined}
                scale={outlook.scale}
                person={viewer.id}
              />
            </OnUse>
          )}
        </>
      )}
    </li>
  );
}

const nameOf = ({ author }: DissentShown, { forecast }: Disputed): string =>
  `${author}’s dissent from forecast ${forecast}`;

function OwnDissent({ dissent, outlook, onChange }: Omit<DissentItemProps, "viewer">) {
  const { id, version, asked, likelihood, confidence, why } = dissent;
  const { slug, forecast, number } = outlook;
  const { run, pending } = useCommand<{ version: number }>();
  const say = useSay();
  const row = useNamedButtons<HTMLParagraphElement>(nameOf(dissent, outlook));
  const refused = ({ message }: { message: string }) => say({ said: message, refused: true });

  const renew = () =>
    run(() => renewDissentAction({ id, version, revision: number }), {
      after: () => say({ said: "Dissent confirmed." }),
      refused,
    });
  const withdraw = () =>
    run(() => withdrawDissentAction({ id, version }), {
      after: ({ version }) =>
        say({
          said: "Dissent withdrawn. It stays in the history.",
          takesFocus: true,
          // Without a confidence, from before it was asked for, it has to be stated again by hand.
          ...(confidence &&
            why !== null && {
              undo: {
                // From the revision on screen: the dissent must not come to dispute one that nobody has seen.
                run: () =>
                  dissentAction({
                    ...{ issue: slug, forecast, revision: number, version },
                    ...{ likelihood, confidence, why },
                  }),
                said: "Dissent restored.",
              },
            }),
        }),
      refused,
    });

  return (
    <div className="mt-1 print:hidden">
      {asked && (
        <p className="text-warning">The estimate has been revised. Do you still dissent?</p>
      )}
      <p ref={row} className="-ml-2 flex flex-wrap">
        {asked && (
          <Button variant="quiet" pending={pending} onClick={renew}>
            I still dissent
          </Button>
        )}
        <Button variant="quiet" onClick={onChange}>
          Change
        </Button>
        <Button variant="quiet" pending={pending} onClick={withdraw}>
          Withdraw
        </Button>
      </p>
    </div>
  );
}
