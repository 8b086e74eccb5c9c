import Link from "next/link";

/** That moderators took a post down: it takes no step until their decision is undone, and who may ask for that. */
export function TakenDown({ isMine }: { isMine: boolean }) {
  return (
    <p className="text-ink-soft">
      Moderators took this post down, and nobody publishes it while their decision stands.{" "}
      {isMine ? (
        <>
          If you think they were wrong,{" "}
          <Link href="/settings/decisions" prefetch={false} className="text-ink underline underline-offset-4">
            read the decision and appeal it
          </Link>
          .
        </>
      ) : (
        "Its author has read why, and may appeal."
      )}
    </p>
  );
}
