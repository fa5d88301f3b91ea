import type { ComponentProps } from "react";
import { type ButtonVariant, buttonStyle } from "./button-style";

interface LinkButtonProps extends ComponentProps<"a"> {
  variant?: ButtonVariant;
}

export function LinkButton({ variant = "plain", className, ...rest }: LinkButtonProps) {
  return <a {...rest} className={buttonStyle(variant, className)} />;
}
