/** Signs the person out, and loads the page for signing in, so that nothing of theirs stays. */
export async function signOutHere(): Promise<void> {
  // Imported only now: otherwise every page would load it.
  const { signOut } = await import("next-auth/react");
  await signOut({ callbackUrl: "/signin" });
}
