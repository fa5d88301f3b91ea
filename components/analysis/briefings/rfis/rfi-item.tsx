"use client";

import { useId, useOptimistic, useState } from "react";
import { type ItemView, leadOf } from "@/components/analysis/briefings/editions/edition-view";
import { CitedByName } from "@/components/analysis/markdown/cited-page";
import { Prose } from "@/components/analysis/markdown/prose";
import { ProseLine } from "@/components/analysis/markdown/prose-line";
import { EditedAt } from "@/components/analysis/wordings/edited-at";
import { ActingSelect } from "@/components/ui/acting-select";
import { Button } from "@/components/ui/button";
import { DateText } from "@/components/ui/date-text";
import { useSay } from "@/components/ui/last-act";
import { loadOnUse, OnUse } from "@/components/ui/load-on-use";
import { useCommand } from "@/components/ui/use-command";
import { assignRfiAction } from "@/lib/analysis/briefings/rfis/actions";
import type { Answerer, RfiView } from "./rfi-view";
import { useAsking } from "./use-asking";

const [AnswerForm, answering] = loadOnUse(() => import("./answer-form").then((m) => m.default));
const [AskForm, asking] = loadOnUse(() => import("./ask-form").then((m) => m.default));

interface RfiItemProps {
  rfi: RfiView;
  edition: number;
  /** The issue whose judgement it is about. */
  item: ItemView;
  answerers: Answerer[];
  mayAnswer: boolean;
  /** The viewer. */
  person: string;
  isFollowedUp: boolean;
}

/** A request for information with its answer, or with what can be done about it. */
export function RfiItem(props: RfiItemProps) {
  const { rfi, edition, item, answerers, mayAnswer, person, isFollowedUp } = props;
  const { id, question, follows, askedBy, at, assignedTo, answer, html, citations } = rfi;
  const [opened, setOpened] = useState<"answer" | "correction" | null>(null);
  const followUp = useAsking();
  const mayCorrect = answer !== null && answer.body !== null;
  const mayFollowUp = rfi.askedById === person && !isFollowedUp;
  return (
    <li id={`rfi-${id}`} className={`scroll-mt-4${follows ? " pl-6" : ""}`}>
      <p className="text-sm text-secondary">
        {`${follows ? "Follow-up" : "RFI"} · ${askedBy}, `}
        <DateText date={at} />
        {!answer && <span className="ml-2 font-semibold text-warning">Open</span>}
      </p>
      <CitedByName citations={citations} scope={`rfi-${id}-`}>
        <ProseLine line={question} className="whitespace-pre-line font-serif" />
        {answer ? (
          <div className="mt-1 border-l-2 border-secondary pl-3">
            {html && <Prose html={html} />}
            <p className="text-sm text-secondary">
              {`${answer.by}, `}
              <DateText date={answer.at} />
              {answer.correctedAt && (
                <EditedAt
                  of={`rfis/${id}`}
                  at={answer.correctedAt}
                  did={["answered", "corrected"]}
                  variant="date"
                />
              )}
              {answer.note && (
                <>
                  {" · "}
                  <a href={`/issues/${item.slug}#note-${answer.note}`} className="link">
                    in a note
                  </a>
                </>
              )}
            </p>
            {(mayCorrect || mayFollowUp) && (
              <p className="-ml-2 print:hidden">
                {mayCorrect && (
                  <Button variant="quiet" onClick={() => setOpened("correction")} {...answering}>
                    Correct
                  </Button>
                )}
                {mayFollowUp && (
                  <Button variant="quiet" {...followUp.button} {...asking}>
                    Ask a follow-up
                  </Button>
                )}
              </p>
            )}
            {/* Even if it has been followed up in another tab: what is typed must not disappear. */}
            {followUp.isOpen && (
              <OnUse>
                <AskForm
                  onClose={followUp.close}
                  edition={edition}
                  issue={item}
                  answerers={answerers}
                  follows={{
                    ...{ id, by: answer.by },
                    asked: assignedTo ?? { id: answer.byId, name: answer.by },
                  }}
                  person={person}
                />
              </OnUse>
            )}
          </div>
        ) : (
          <div className="mt-1 -ml-2 flex flex-wrap items-center gap-2 print:hidden">
            {mayAnswer && (
              <Button variant="quiet" onClick={() => setOpened("answer")} {...answering}>
                Answer
              </Button>
            )}
            <Assign rfi={rfi} answerers={answerers} />
          </div>
        )}
      </CitedByName>
      {opened && (
        <OnUse>
          <AnswerForm
            rfi={rfi}
            corrects={opened === "correction"}
            judged={leadOf(item)}
            person={person}
            onClose={() => setOpened(null)}
          />
        </OnUse>
      )}
    </li>
  );
}

function Assign({ rfi, answerers }: Pick<RfiItemProps, "rfi" | "answerers">) {
  const { id, version, assignedTo } = rfi;
  const { run } = useCommand();
  const [chosen, show] = useOptimistic(assignedTo?.id ?? "");
  const say = useSay();
  const control = useId();
  // Whoever can no longer answer stays the one who was asked until someone else is chosen.
  const isListed = !assignedTo || answerers.some((person) => person.id === assignedTo.id);
  const choices = [...(isListed ? [] : [assignedTo]), ...answerers].map((person) => ({
    value: person.id,
    label: person.name,
  }));
  return (
    <span className="flex items-center gap-2 pl-2 text-sm text-secondary">
      <label htmlFor={control}>{assignedTo ? "Assigned to" : "Assign to"}</label>
      <ActingSelect
        id={control}
        value={chosen}
        options={assignedTo ? choices : [{ value: "", label: "Nobody yet" }, ...choices]}
        onChoose={(to) => {
          const name = choices.find(({ value }) => value === to)?.label;
          if (!name) return;
          const assign = () => {
            show(to);
            return assignRfiAction({ id, version, assignedTo: to });
          };
          run(assign, {
            after: () => say({ said: `Assigned to ${name}, who has been notified.` }),
            refused: ({ message }) => say({ said: message, refused: true }),
          });
        }}
      />
    </span>
  );
}
