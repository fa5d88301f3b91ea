import type { Metadata } from "next";
import { PageNotFound } from "@/components/ui/page-not-found";

export const metadata: Metadata = { title: "Page not found" };

/** For addresses outside the desk. In place of Next's own page, which would be in the data of every page. */
export default function NotFound() {
  return (
    <main>
      <PageNotFound />
    </main>
  );
}
