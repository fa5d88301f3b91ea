import type { FormEvent, ReactNode } from "react";
import { MarkdownArea } from "@/components/analysis/markdown/markdown-area";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { FormActions } from "@/components/ui/form-actions";
import type { LikelihoodScale } from "@/lib/tradecraft/likelihood";
import type { AnswerShown, DissentShown } from "./dissent-shown";
import { AnswerSaid, DissentSaid } from "./said";

interface AnswerDialogProps {
  title: string;
  /** What is answered: the dissent, or the answer that its dissenter replies to. */
  dissent: DissentShown;
  repliesTo: AnswerShown | undefined;
  scale: LikelihoodScale;
  body: string;
  onBody: (body: string) => void;
  error: string | undefined;
  /** What the button says. */
  submit: string;
  pending: boolean;
  onSubmit: (event: FormEvent) => void;
  onClose: () => void;
  /** What is said above. */
  children: ReactNode;
}

/** The form for an answer to a dissent or for its correction, below what it answers. */
export function AnswerDialog(props: AnswerDialogProps) {
  const { title, dissent, repliesTo, scale, body, onBody, error } = props;
  const { submit, pending, onSubmit, onClose, children } = props;
  return (
    <Dialog open onClose={onClose} title={title}>
      <form onSubmit={onSubmit} className="space-y-4">
        {children}
        <blockquote className="border-l-2 border-secondary pl-3 text-sm">
          {repliesTo ? (
            <AnswerSaid answer={repliesTo} />
          ) : (
            <DissentSaid dissent={dissent} scale={scale} />
          )}
        </blockquote>
        <Field
          label={repliesTo ? "Reply" : "Answer"}
          hint="Shown with your name below the dissent. Type [Q or # to cite evidence."
          error={error}
        >
          {(control) => (
            <MarkdownArea
              {...control}
              rows={4}
              value={body}
              onChange={({ target }) => onBody(target.value)}
            />
          )}
        </Field>
        <FormActions submit={submit} pending={pending} pendingLabel="Saving…" onCancel={onClose} />
      </form>
    </Dialog>
  );
}
