import type { Metadata } from "next";
import { PageNotFound } from "@/components/ui/page-not-found";

export const metadata: Metadata = { title: "Page not found" };

/** Missing and hidden pages both show this: the two must look the same. */
export default function NotFound() {
  return <PageNotFound />;
}
