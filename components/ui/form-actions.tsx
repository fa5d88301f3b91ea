import { Button } from "./button";
import { cx } from "./cx";
import { KeyHint } from "./key-hint";

interface FormActionsProps {
  /** The label of the submit button. */
  submit: string;
  /** How the submit button looks, usually "primary". */
  variant?: "primary" | "danger";
  pending?: boolean;
  pendingLabel?: string;
  /** Shows a Cancel button. */
  onCancel?: (() => void) | undefined;
  /** Shows the keys that do the same. */
  keys?: boolean;
  className?: string;
}

/** A form's buttons: submit, and optionally cancel. */
export function FormActions(props: FormActionsProps) {
  const { submit, variant = "primary", pending, pendingLabel, onCancel, keys, className } = props;
  return (
    <div className={cx("flex gap-2", className)}>
      <Button type="submit" variant={variant} pending={pending} pendingLabel={pendingLabel}>
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
