"use client";
import { Megaphone, X } from "lucide-react";
import Link from "next/link";
import { useActionState, useState } from "react";
import { putAway } from "@/lib/admin/announcements/actions";
import type { Announcement } from "@/lib/admin/announcements/schema";

/** A line over the page, with a way to put it away: at once with JavaScript, and without it by a form. */
export function AnnouncementLine({ announcement: { id, words, link } }: { announcement: Announcement }) {
  const [, submit] = useActionState(putAway, { status: "idle" });
  const [isAway, setAway] = useState(false);
  return (
    <form
      action={submit}
      onSubmit={() => setAway(true)}
      hidden={isAway}
      className="page flex items-start gap-3 py-2.5 text-ink text-sm"
    >
      <Megaphone aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-beam" />
      <p className="min-w-0 flex-1 wrap-anywhere">
        {words}{" "}
        {link && (
          <Link
            href={link}
            prefetch={false}
            className="whitespace-nowrap font-medium underline underline-offset-2"
          >
            Read more
          </Link>
        )}
      </p>
      <input type="hidden" name="id" value={id} />
      <button
        type="submit"
        className="-my-1.5 -mr-2 grid size-8 shrink-0 place-items-center rounded-control text-ink-soft hover:text-ink pointer-coarse:-my-3 pointer-coarse:size-11"
      >
        <X aria-hidden="true" className="size-4" />
        <span className="sr-only">Put it away</span>
      </button>
    </form>
  );
}
