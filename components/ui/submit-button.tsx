"use client";

import type { ComponentProps } from "react";
import { useFormStatus } from "react-dom";
import { Button } from "./button";

/** Sends the form that it stands in, and says so while the answer is awaited. */
export function SubmitButton({ variant = "primary", ...rest }: ComponentProps<typeof Button>) {
  const { pending } = useFormStatus();
  return <Button {...rest} type="submit" variant={variant} pending={pending} />;
}
