"use client";
import { Button } from "@/components/ui/button";
import { ErrorState } from "@/components/ui/error-state";
import { LinkButton } from "@/components/ui/link-button";

/** What stands in place of a page that failed. The digest is what our logs know the failure by. */
export function PageError({ error, retry }: { error: unknown; retry: () => void }) {
  const digest = error instanceof Error && "digest" in error ? String(error.digest) : undefined;
  return (
    <ErrorState
      title="The projector has jammed"
      level={1}
      requestId={digest}
      className="py-28"
      retry={
        <>
          <Button variant="primary" onClick={retry}>
            Try again
          </Button>
          <LinkButton href="/">Back to the start</LinkButton>
        </>
      }
    >
      <p>
        Something went wrong on our side while we were making this page. What you have written is not lost.
      </p>
    </ErrorState>
  );
}
