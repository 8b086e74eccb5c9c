"use client";
import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { DeleteWords } from "@/components/talk/delete-words";
import { ReportDialog } from "@/components/talk/report-dialog";
import { Button } from "@/components/ui/button";
import { FormMessage } from "@/components/ui/form-message";
import { refusalOf } from "@/components/ui/refusal";
import { Textarea } from "@/components/ui/textarea";
import { api } from "@/lib/web/api-client";

type Props = { id: string; body: string; name: string; isMine: boolean; mayDelete: boolean };

/** What one can do with a comment on a list: change one's own, delete it or one below one's list, report one of somebody else's. */
export function ListCommentActs({ id, body, name, isMine, mayDelete }: Props) {
  const router = useRouter();
  const [doing, setDoing] = useState<"edit" | "delete" | "report" | null>(null);
  const [words, setWords] = useState(body);
  const [problem, setProblem] = useState<string>();
  const [isBusy, start] = useTransition();
  const trigger = (what: typeof doing, label: string) => (
    <Button
      variant="ghost"
      size="sm"
      onClick={() => setDoing(what)}
      className="[@media(scripting:none)]:hidden"
    >
      {label}
    </Button>
  );
  const save = () =>
    start(async () => {
      try {
        await api("PATCH", "/list-comments/{id}", { params: { id }, body: { body: words } });
        start(() => {
          setDoing(null);
          router.refresh();
        });
      } catch (error) {
        start(() => setProblem(refusalOf(error)));
      }
    });

  if (doing === "edit")
    return (
      <div className="grid gap-3">
        <FormMessage state={{ status: problem ? "error" : "idle", message: problem }} />
        <Textarea
          aria-label="Your comment"
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
        <div className="flex gap-2">
          <Button variant="primary" size="sm" busy={isBusy} onClick={save}>
            Save
          </Button>
          <Button variant="ghost" size="sm" onClick={() => setDoing(null)}>
            Leave it as it was
          </Button>
        </div>
      </div>
    );
  return (
    <div className="-ml-3 flex">
      {isMine && trigger("edit", "Edit")}
      {mayDelete &&
        (doing === "delete" ? (
          <DeleteWords
            title="Delete this comment?"
            description="Its words go for everybody, at once, and cannot be brought back."
            author={null}
            remove={async () => {
              await api("DELETE", "/list-comments/{id}", { params: { id } });
              router.refresh();
            }}
            trigger={trigger("delete", "Delete")}
            onClose={() => setDoing(null)}
          />
        ) : (
          trigger("delete", "Delete")
        ))}
      {!isMine &&
        (doing === "report" ? (
          <ReportDialog
            name={name}
            description="Staff will read the comment where it stands. Nobody here is told."
            report={(report) =>
              api("POST", "/moderation/reports", { body: { kind: "film-list-comment", ref: id, ...report } })
            }
            trigger={trigger("report", "Report")}
            onClose={() => setDoing(null)}
          />
        ) : (
          trigger("report", "Report")
        ))}
    </div>
  );
}
