import type { ComponentProps, MouseEvent } from "react";
import { type ButtonVariant, buttonStyle } from "./button-style";

interface ButtonProps extends ComponentProps<"button"> {
  variant?: ButtonVariant;
  /** Under way: pressing again does nothing, and the keyboard's focus stays where it is. */
  pending?: boolean;
  pendingLabel?: string;
}

export function Button({
  variant = "plain",
  pending = false,
  pendingLabel,
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
      aria-disabled={pending || undefined}
      aria-busy={pending || undefined}
      onClick={pending ? refuse : onClick}
    >
      {pending ? (pendingLabel ?? children) : children}
    </button>
  );
}

// A disabled button would lose the focus.
function refuse(event: MouseEvent) {
  event.preventDefault();
}
