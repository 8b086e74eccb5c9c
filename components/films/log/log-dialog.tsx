"use client";
import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { DialogClose } from "@/components/ui/dialog-close";
import { refusalOf } from "@/components/ui/refusal";
import { Skeleton } from "@/components/ui/skeleton";
import { SubmitButton } from "@/components/ui/submit-button";
import { toast } from "@/components/ui/toast";
import { entryHref } from "@/lib/films/diary/entry-href";
import type { MarkedFilm } from "@/lib/films/marks/schema";
import { api } from "@/lib/web/api-client";
import { localDay } from "./local-day";
import { LogForm, type Logged } from "./log-form";

type Props = { slug: string; memberId: string; onClose: () => void };

/** Logs a film over whatever page one is on. Undo takes the viewing back. */
export function LogDialog({ slug, memberId, onClose }: Props) {
  const router = useRouter();
  const [film, setFilm] = useState<MarkedFilm | null>(null);
  const [clientId] = useState(() => crypto.randomUUID());
  useEffect(() => {
    const stop = new AbortController();
    api("GET", "/films/{slug}/mark", { params: { slug } }, { signal: stop.signal }).then(setFilm, (error) => {
      if (stop.signal.aborted) return;
      toast.error(refusalOf(error));
      onClose();
    });
    return () => stop.abort();
  }, [slug, onClose]);

  const undo = async (id: string) => {
    try {
      await api("DELETE", "/diary/{id}", { params: { id } });
      router.refresh();
    } catch (error) {
      toast.error(refusalOf(error));
    }
  };
  const logged = ({ id, title }: Logged) => {
    toast.success(`${title} is in your diary.`, { action: { label: "Undo", onClick: () => void undo(id) } });
    onClose();
    if (location.pathname !== entryHref(id)) router.refresh();
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={film ? `${film.title} (${film.year})` : "Log a film"}
      description={film ? `Directed by ${film.directors.join(", ") || "nobody we know of"}` : undefined}
      className="sm:w-[min(38rem,calc(100vw-3rem))]"
    >
      {film ? (
        <div ref={focusFirst}>
          <LogForm
            slug={slug}
            mark={film.mark}
            memberId={memberId}
            today={localDay()}
            clientId={clientId}
            onLogged={logged}
          >
            <div className="flex flex-col-reverse gap-2 border-line border-t pt-4 sm:flex-row sm:justify-end">
              <DialogClose>
                <Button>Not now</Button>
              </DialogClose>
              <SubmitButton>Log it</SubmitButton>
            </div>
          </LogForm>
        </div>
      ) : (
        <div className="grid gap-4" aria-hidden="true">
          <Skeleton className="h-16" />
          <Skeleton className="h-28" />
          <Skeleton className="h-10" />
        </div>
      )}
    </Dialog>
  );
}

/** The form comes after the dialog has taken the focus. */
const focusFirst = (box: HTMLElement | null) =>
  box?.querySelector<HTMLElement>("input:not([type=hidden])")?.focus();
