"use client";

import { signOut } from "next-auth/react";
import { useState } from "react";
import { Button } from "@/components/ui/button";

export function SignOutButton() {
  const [pending, setPending] = useState(false);

  async function leave() {
    setPending(true);
    await signOut({ callbackUrl: "/signin" });
  }

  return (
    <Button variant="quiet" pending={pending} pendingLabel="Signing out…" onClick={leave}>
      Sign out
    </Button>
  );
}
