"use client";

import type { ReactNode } from "react";
import { DateText } from "@/components/ui/date-text";
import { counted } from "@/lib/core/wording";
import type { EditedIssue } from "./in-place/fields";
import { InPlace } from "./in-place/in-place";
import type { OtherFacts } from "./issue-texts";

interface IssueFactsProps {
  edited: EditedIssue;
  others: OtherFacts;
}

export function IssueFacts({ edited, others }: IssueFactsProps) {
  const { owner, salience, labels, parties, dueOn } = edited;
  const { relationship, changedAt, isDue, questions } = others;
  return (
    <dl className="issue-facts">
      <Fact name="Relationship">{relationship}</Fact>
      <Fact name="Owner">
        <InPlace issue={edited} field="ownerId">
          {owner?.name ?? "No owner"}
          {owner?.disabled && <span className="due"> disabled</span>}
        </InPlace>
      </Fact>
      <Fact name="Salience">
        <InPlace issue={edited} field="salience">
          {`${salience} of 5`}
        </InPlace>
      </Fact>
      <Fact name="Labels">
        <InPlace issue={edited} field="labels">
          {labels.length === 0
            ? "None"
            : labels.map((label) => (
                <a key={label} href={`/issues?label=${encodeURIComponent(label)}`} className="chip">
                  {label}
                </a>
              ))}
        </InPlace>
      </Fact>
      <Fact name="Parties">
        <InPlace issue={edited} field="parties">
          {parties.join(", ") || "None"}
        </InPlace>
      </Fact>
      <Fact name="Due date">
        <InPlace issue={edited} field="dueOn">
          {dueOn ? <DateText date={dueOn} /> : "None"}
          {isDue && <span className="due"> due</span>}
        </InPlace>
      </Fact>
      {questions && (
        <Fact name="Questions">
          <a href={questions.href} className="link">
            {counted(questions.count, "open question")}
          </a>
        </Fact>
      )}
      <Fact name="Last changed">
        <DateText date={changedAt} variant="datetime" />
      </Fact>
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}
