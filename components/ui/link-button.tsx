import Link from "next/link";
import type { ComponentProps } from "react";
import { type ButtonVariant, buttonStyle } from "./button-style";

interface LinkButtonProps extends ComponentProps<typeof Link> {
  variant?: ButtonVariant;
}

export function LinkButton({ variant = "plain", className, ...rest }: LinkButtonProps) {
  return <Link {...rest} className={buttonStyle(variant, className)} />;
}
