"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { signOutHere } from "./sign-out";

export function SignOutButton() {
  const [pending, setPending] = useState(false);

  async function leave() {
    setPending(true);
    await signOutHere();
  }

  return (
    <Button variant="quiet" pending={pending} pendingLabel="Signing out…" onClick={leave}>
      Sign out
    </Button>
  );
}
