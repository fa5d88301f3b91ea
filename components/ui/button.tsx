import type { ComponentProps, MouseEvent } from "react";
import { type ButtonVariant, buttonStyle } from "./button-style";

interface ButtonProps extends ComponentProps<"button"> {
  variant?: ButtonVariant;
  /** While true, pressing again does nothing, as with `aria-disabled`. The focus stays on the button. */
  pending?: boolean;
  pendingLabel?: string;
}

export function Button({
  variant = "plain",
  pending = false,
  pendingLabel,
  "aria-disabled": off,
  type = "button",
  className,
  onClick,
  children,
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      className={buttonStyle(variant, className)}
      aria-disabled={pending || off || undefined}
      aria-busy={pending || undefined}
      onClick={pending || off ? ignore : onClick}
    >
      {pending && pendingLabel ? (
        <span className="pending">
          <span aria-hidden>{children}</span>
          <span>{pendingLabel}</span>
        </span>
      ) : (
        children
      )}
    </button>
  );
}

// Unlike `disabled`, this keeps the focus on the button.
function ignore(event: MouseEvent) {
  event.preventDefault();
}
