"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";

export function SignOutButton() {
  const [pending, setPending] = useState(false);

  async function leave() {
    setPending(true);
    // Imported only now: otherwise every page would load it.
    const { signOut } = await import("next-auth/react");
    await signOut({ callbackUrl: "/signin" });
  }

  return (
    <Button variant="quiet" pending={pending} pendingLabel="Signing out…" onClick={leave}>
      Sign out
    </Button>
  );
}
