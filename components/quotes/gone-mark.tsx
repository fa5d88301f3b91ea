import Link from "next/link";

/** That the later version of a quotation's article no longer has its words. */
export function GoneMark({ later }: { later: string | null }) {
  const words = "gone from the later version";
  return (
    <span className="text-warning">
      {later ? (
        <Link href={`/sources/${later}`} prefetch={false} className="underline">
          {words}
        </Link>
      ) : (
        words
      )}
    </span>
  );
}
