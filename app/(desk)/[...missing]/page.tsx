import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireViewer } from "@/lib/core/session/session";

export const metadata: Metadata = { title: "Page not found" };

/** An address without a page looks the same as a page that the person may not see. */
export default async function MissingPage() {
  await requireViewer("/summary");
  notFound();
}
