import type { ReactNode } from "react";
import { Prose } from "@/components/analysis/markdown/prose";
import { DateText } from "@/components/ui/date-text";
import { CONFIDENCE_LABELS } from "@/lib/tradecraft/confidence";
import { type LikelihoodScale, likelihoodPhrase } from "@/lib/tradecraft/likelihood";
import type { AnswerShown, DissentShown } from "./dissent-shown";

// What people say in a dissent and in answers to it, on the page and in the form that answers it.

interface DissentSaidProps {
  dissent: Pick<DissentShown, "author" | "likelihood" | "confidence" | "at" | "html">;
  scale: LikelihoodScale;
}

/** What a dissenter puts on a forecast, and why. */
export function DissentSaid({ dissent, scale }: DissentSaidProps) {
  const { author, likelihood, confidence, at, html } = dissent;
  return (
    <>
      <p>
        <span className="font-medium">{author}</span>
        {` dissents: ${likelihoodPhrase(likelihood, scale)}`}
        {confidence && (
          <span className="text-secondary">{`, ${CONFIDENCE_LABELS[confidence].toLowerCase()} confidence`}</span>
        )}
        <span className="text-secondary">
          {", "}
          <DateText date={at} />
        </span>
      </p>
      <Prose html={html} className="max-w-prose" />
    </>
  );
}

interface AnswerSaidProps {
  answer: Pick<AnswerShown, "author" | "at" | "html">;
  /** Whether it is the dissenter's, to another answer. */
  isReply?: boolean;
  /** What follows its date. */
  children?: ReactNode;
}

/** What someone answers to a dissent, or the dissenter to that. */
export function AnswerSaid({ answer, isReply = false, children }: AnswerSaidProps) {
  const { author, at, html } = answer;
  return (
    <>
      <p>
        <span className="font-medium">{author}</span>
        {isReply ? " replies" : " answers"}
        <span className="text-secondary">
          {", "}
          <DateText date={at} />
          {children}
        </span>
      </p>
      <Prose html={html} />
    </>
  );
}
