import { Button } from "./button";
import { cx } from "./cx";
import { KeyHint } from "./key-hint";

interface FormActionsProps {
  /** What sending the form does. */
  submit: string;
  pending?: boolean;
  pendingLabel?: string;
  /** Without it there is nothing to go back to. */
  onCancel?: (() => void) | undefined;
  /** Shows the keys, where a form is one of many that go by key. */
  keys?: boolean;
  className?: string;
}

/** The end of a form that was opened: send it, or leave it. */
export function FormActions(props: FormActionsProps) {
  const { submit, pending, pendingLabel, onCancel, keys, className } = props;
  return (
    <div className={cx("flex gap-2", className)}>
      <Button type="submit" variant="primary" pending={pending} pendingLabel={pendingLabel}>
        {submit} {keys && <KeyHint>↵</KeyHint>}
      </Button>
      {onCancel && (
        <Button variant="quiet" onClick={onCancel}>
          Cancel {keys && <KeyHint>Esc</KeyHint>}
        </Button>
      )}
    </div>
  );
}
